import { siteWords } from '../../messages/siteWords'

interface ApplyLinksProps {
  links: { label: string; url: string; kind: 'form' | 'link' }[]
}

/** Forms and pages to go to, as buttons; a form, where things get done, weighs most. */
export function ApplyLinks({ links }: ApplyLinksProps) {
  const words = siteWords.nl.answer
  if (links.length === 0) return null
  return (
    <ul className="answer-links">
      {links.map(({ label, url, kind }) => (
        <li key={url}>
          <a className={kind === 'form' ? 'button' : 'button button-secondary'} href={url}>
            <span>
              {label} {kind === 'form' && <span className="answer-link-kind">({words.form})</span>}
            </span>
            <span aria-hidden="true" className="no-print">
              →
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
