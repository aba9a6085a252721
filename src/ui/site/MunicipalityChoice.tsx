import { siteWords } from '../../messages/siteWords'
import { siteHref, type SiteQuery } from './siteHref'
import type { Site } from './siteShapes'

interface MunicipalityChoiceProps {
  site: Site
  path: string
  query: SiteQuery
}

/** Which municipality the answers should hold for. Absent when there is only one. */
export function MunicipalityChoice({ site, path, query }: MunicipalityChoiceProps) {
  const words = siteWords.nl.municipality
  if (site.municipalities.length < 2) return null
  const options = [{ slug: null, name: words.all }, ...site.municipalities]
  return (
    <nav className="municipality-choice" aria-label={words.label}>
      <ul>
        {options.map(({ slug, name }) => {
          const isChosen = slug === site.gemeente
          return (
            <li key={slug ?? ''}>
              <a href={siteHref(path, { ...query, pagina: 1, gemeente: slug })} aria-current={isChosen ? 'true' : undefined}>
                {name}
                {isChosen && <span className="visually-hidden"> ({words.chosen})</span>}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
