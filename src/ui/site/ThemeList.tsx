import { siteWords } from '../../messages/siteWords'
import { siteHref } from './siteHref'
import type { ThemeLink } from './siteShapes'

interface ThemeListProps {
  themes: ThemeLink[]
  gemeente: string | null
}

/** The subjects under which the questions stand, each with how many there are. */
export function ThemeList({ themes, gemeente }: ThemeListProps) {
  const words = siteWords.nl.themes
  return (
    <ul className="theme-list">
      {themes.map((theme) => (
        <li key={theme.slug}>
          <a href={siteHref(`/thema/${theme.slug}`, { gemeente })}>{theme.name}</a>
          {theme.description ? <p>{theme.description}</p> : null}
          {theme.count !== null && <p className="theme-count">{words.count(theme.count)}</p>}
        </li>
      ))}
    </ul>
  )
}
