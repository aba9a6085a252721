import { siteWords } from '../../messages/siteWords'
import { ContactList } from './ContactList'
import { siteHref } from './siteHref'
import type { Site } from './siteShapes'

/** Whom to call, and the pages about this site. */
export function SiteFooter({ site, hasContact }: { site: Site; hasContact: boolean }) {
  const words = siteWords.nl.footer
  const { gemeente } = site
  const shown = !hasContact ? [] : site.municipality ? [site.municipality] : site.municipalities
  return (
    <footer className="site-footer">
      <div className="site-width site-footer-columns">
        {shown.map((municipality) => (
          <section key={municipality.slug} aria-label={`${words.contact} ${municipality.name}`}>
            <h2>{municipality.name}</h2>
            <ContactList contact={municipality} />
          </section>
        ))}
        <nav aria-label={words.label}>
          <h2>{words.label}</h2>
          <ul className="plain-list">
            <li>
              <a href={siteHref('/themas', { gemeente })}>{words.themes}</a>
            </li>
            <li>
              <a href={siteHref('/zoeken', { gemeente })}>{words.questions}</a>
            </li>
            <li>
              <a href={siteHref('/toegankelijkheid', { gemeente })}>{words.accessibility}</a>
            </li>
            <li>
              <a href="/inloggen">{words.login}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
