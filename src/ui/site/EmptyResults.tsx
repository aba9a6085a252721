import { siteWords } from '../../messages/siteWords'
import { ContactList } from './ContactList'
import { siteHref } from './siteHref'
import type { Site } from './siteShapes'

/** Nothing found: what to try, and whom to call. */
export function EmptyResults({ site }: { site: Site }) {
  const words = siteWords.nl
  const shown = site.municipality ? [site.municipality] : site.municipalities
  return (
    <div className="empty-results reading">
      <h2>{words.search.emptyHeading}</h2>
      <ul>
        {words.search.emptyTips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <p>
        <a className="button button-secondary" href={siteHref('/themas', { gemeente: site.gemeente })}>
          {words.footer.themes}
        </a>
      </p>
      <p>{words.search.emptyContact}</p>
      {shown.map((municipality) => (
        <section key={municipality.slug} className="contact-block">
          <h3>{municipality.name}</h3>
          <ContactList contact={municipality} />
        </section>
      ))}
    </div>
  )
}
