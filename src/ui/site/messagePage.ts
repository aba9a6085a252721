import { escapeHtml } from '../../content/escapeHtml'
import { plainDocument } from './plainDocument'

/** The name of the website stands in the database, which may be what is away. */
const SITE_NAME = 'Vraagbaak'

interface Message {
  title: string
  text: string
  /** Where to go from here; an empty address asks for the same page again. */
  links: readonly (readonly [address: string, words: string])[]
}

/** A page of a few sentences, made without the database and without Next. */
export function messagePage({ title, text, links }: Message): string {
  const list = links.map(([address, words]) => `<li><a href="${escapeHtml(address)}">${escapeHtml(words)}</a></li>`).join('')
  return plainDocument({
    siteName: SITE_NAME,
    title: `${title} | ${SITE_NAME}`,
    content: `<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(text)}</p>\n<ul>${list}</ul>`,
  })
}
