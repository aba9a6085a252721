import { telHref } from '../../content/addresses/readPhoneNumber'
import { escapeHtml } from '../../content/escapeHtml'
import { siteWords } from '../../messages/siteWords'
import { plainDocument } from './plainDocument'
import type { Site } from './siteShapes'

/** "This page does not exist" as a whole HTML document: needs no script and no other file. */
export function notFoundPage(site: Pick<Site, 'siteName' | 'municipalities'>): string {
  const { notFound, search, home, contact, footer, pageTitle } = siteWords.nl
  const contacts = site.municipalities.map(({ name, phone }) => {
    const href = telHref(phone)
    const number = phone ? (href ? `<a href="${escapeHtml(href)}">${escapeHtml(phone)}</a>` : escapeHtml(phone)) : ''
    return number === '' ? '' : `<li>${escapeHtml(name)}: ${number}</li>`
  })
  const content = `<h1>${escapeHtml(notFound.title)}</h1>
<p>${escapeHtml(notFound.text)}</p>
<form role="search" aria-label="${escapeHtml(search.region)}" action="/zoeken" method="get">
<label for="q">${escapeHtml(search.label)}</label>
<div><input id="q" name="q" type="search" maxlength="300" autocomplete="off"><button>${escapeHtml(search.button)}</button></div>
</form>
<ul><li><a href="/">${escapeHtml(home)}</a></li><li><a href="/themas">${escapeHtml(footer.themes)}</a></li></ul>
${contacts.some(Boolean) ? `<h2>${escapeHtml(contact.phone)}</h2><ul>${contacts.join('')}</ul>` : ''}`
  return plainDocument({ siteName: site.siteName, title: pageTitle(notFound.title, site.siteName), content })
}
