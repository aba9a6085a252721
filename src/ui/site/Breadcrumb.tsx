import { siteWords } from '../../messages/siteWords'
import { siteHref } from './siteHref'

interface BreadcrumbProps {
  gemeente: string | null
  steps: { path: string; name: string }[]
}

/** The way back to the home page, this page itself left out. */
export function Breadcrumb({ gemeente, steps }: BreadcrumbProps) {
  const words = siteWords.nl
  return (
    <nav className="breadcrumb" aria-label={words.breadcrumb}>
      <ol>
        {[{ path: '/', name: words.home }, ...steps].map(({ path, name }) => (
          <li key={path}>
            <a href={siteHref(path, { gemeente })}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
