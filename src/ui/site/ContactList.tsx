import { siteWords } from '../../messages/siteWords'
import type { Municipality } from './siteShapes'
import { telHref } from './telHref'

interface ContactListProps {
  contact: Omit<Municipality, 'slug' | 'name'>
  /** Only how to reach somebody now: where several municipalities stand under each other. */
  isShort?: boolean
}

/** Phone, e-mail, hours and the like as a list of names and values; says what to do when nothing is known. */
export function ContactList({ contact, isShort = false }: ContactListProps) {
  const words = siteWords.nl.contact
  const phoneHref = contact.phone ? telHref(contact.phone) : null
  const rows = [
    { name: words.phone, value: contact.phone, href: phoneHref },
    { name: words.hours, value: contact.openingHours, href: null },
    { name: words.email, value: contact.email, href: contact.email ? `mailto:${contact.email}` : null },
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

function webHref(address: string | null | undefined): string | null {
  return address && /^https?:\/\//i.test(address) ? address : null
}

function withoutProtocol(address: string | null | undefined): string {
  return (address ?? '').replace(/^https?:\/\//i, '').replace(/\/$/, '')
}
