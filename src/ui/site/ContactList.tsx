import { mailHref } from '../../content/addresses/readEmailAddress'
import { telHref } from '../../content/addresses/readPhoneNumber'
import { webHref } from '../../content/addresses/readWebAddress'
import { siteWords } from '../../messages/siteWords'
import type { Municipality } from './siteShapes'

interface ContactListProps {
  contact: Omit<Municipality, 'slug' | 'name'>
  /** Only how to reach somebody now: where several municipalities stand under each other. */
  isShort?: boolean
}

/** Phone, e-mail, hours and the like as a list of names and values; says what to do when nothing is known. */
export function ContactList({ contact, isShort = false }: ContactListProps) {
  const words = siteWords.nl.contact
  const rows = [
    { name: words.phone, value: contact.phone, href: telHref(contact.phone) },
    { name: words.hours, value: contact.openingHours, href: null },
    { name: words.email, value: contact.email, href: mailHref(contact.email) },
    { name: words.address, value: isShort ? null : contact.address, href: null },
    { name: words.website, value: withoutProtocol(isShort ? null : contact.website), href: webHref(contact.website) },
  ].filter(({ value }) => value)
  const complaints = isShort ? null : webHref(contact.complaintsUrl)
  if (rows.length === 0 && complaints === null) return <p>{words.none}</p>
  return (
    <>
      <dl className="contact-list">
        {rows.map(({ name, value, href }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{href === null ? value : <a href={href}>{value}</a>}</dd>
          </div>
        ))}
      </dl>
      {complaints !== null && (
        <p>
          <a href={complaints}>{words.complaints}</a>
        </p>
      )}
    </>
  )
}

function withoutProtocol(address: string | null | undefined): string {
  return (address ?? '').replace(/^https?:\/\//i, '').replace(/\/$/, '')
}
