import { siteHref } from './siteHref'
import type { Hit } from './siteShapes'

interface HitListProps {
  hits: Hit[]
  gemeente: string | null
  /** Level of the questions as headings: one below the heading above the list. */
  headingLevel: 2 | 3
}

/** Questions with the beginning of their answers; the words that were searched for are marked. */
export function HitList({ hits, gemeente, headingLevel }: HitListProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <ol className="hit-list">
      {hits.map((hit) => (
        <li key={hit.slug}>
          <Heading className="hit-question">
            <a href={siteHref(`/vraag/${hit.slug}`, { gemeente })}>
              {hit.questionParts.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))}
            </a>
          </Heading>
          {hit.summary !== '' && <p className="hit-summary">{hit.summary}</p>}
          <p className="hit-source">{hit.department}</p>
        </li>
      ))}
    </ol>
  )
}
