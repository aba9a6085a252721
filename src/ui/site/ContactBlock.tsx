import { siteWords } from '../../messages/siteWords'
import { ContactList } from './ContactList'
import type { Municipality } from './siteShapes'

/** Whom to call about this answer. */
export function ContactBlock({ contacts }: { contacts: Municipality[] }) {
  const words = siteWords.nl
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{words.answer.contact}</h2>
      {contacts.length === 0 && <p>{words.contact.none}</p>}
      {contacts.map((municipality) => (
        <div key={municipality.slug} className="contact-block">
          <h3>{municipality.name}</h3>
          <ContactList contact={municipality} isShort={contacts.length > 1} />
        </div>
      ))}
    </section>
  )
}
