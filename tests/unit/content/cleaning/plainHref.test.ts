import { describe, expect, it } from 'vitest'
import { cleanEntry } from '../../../../src/content/cleaning/cleanEntry'
import { plainHref } from '../../../../src/content/cleaning/plainHref'

const PAGE = 'https://www.voorbeeld.nl/paspoort?soort=zaken#kosten'
const ENCODED = encodeURIComponent(PAGE)
const SAFE = (inner: string) =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}&data=05%7C02%7Cj.jansen%40voorbeeld.nl%7Cabc&reserved=0`

describe('plainHref', () => {
  it.each([
    ['Safelinks', SAFE(PAGE)],
    ['Safelinks of another region', SAFE(PAGE).replace('eur01', 'nam12')],
    ['Safelinks of Teams', `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=${ENCODED}&locale=nl`],
    ['Safelinks in Safelinks', SAFE(SAFE(PAGE))],
    ['Google in Safelinks', SAFE(`https://www.google.com/url?q=${ENCODED}&sa=D`)],
    ['Google of the Netherlands', `https://www.google.nl/url?sa=t&url=${ENCODED}`],
    ['URL Defense 1', `https://urldefense.proofpoint.com/v1/url?u=${ENCODED}&k=x`],
    ['URL Defense 2', 'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.voorbeeld.nl_paspoort-3Fsoort-3Dzaken-23kosten&d=DwMF'],
    ['URL Defense 3', 'https://urldefense.com/v3/__https://www.voorbeeld.nl/paspoort?soort=zaken*kosten__;Iw!!abc!def$'],
    ['Facebook', `https://l.facebook.com/l.php?u=${encodeURIComponent(PAGE.replace('#', '&fbclid=abc#'))}&h=AT0`],
    ['LinkedIn', `https://www.linkedin.com/redir/redirect?url=${ENCODED}&urlhash=x`],
    ['Slack', `https://slack-redir.net/link?url=${ENCODED}`],
    ['YouTube', `https://www.youtube.com/redirect?q=${ENCODED}`],
    ['Cisco', `https://secure-web.cisco.com/1abc/${ENCODED}`],
    ['a newsletter that counts its readers', PAGE.replace('#', '&mc_eid=abc123#')],
    ['an address of a person in it', PAGE.replace('#', '&ontvanger=j.jansen%40voorbeeld.nl#')],
  ])('takes away %s', (_name, href) => expect(plainHref(href).href).toBe(PAGE))

  it.each([
    PAGE,
    'https://www.voorbeeld.nl/a?b=%C3%A9+c&utm_source=brief',
    'https://www.google.com/search?q=https%3A%2F%2Fwww.voorbeeld.nl',
    'https://www.google.com/url?q=javascript%3Aalert(1)',
    'mailto:info@voorbeeld.nl',
    'tel:+31 26',
    'geen adres',
  ])('leaves %s letter for letter', (href) => expect(plainHref(href)).toEqual({ href, passed: null, closed: null, hadPerson: false }))

  it.each([
    'https://t.co/abc',
    'https://bit.ly/x',
    'https://protect-eu.mimecast.com/s/abc',
    'https://eur01.safelinks.protection.outlook.com/?url=kapot',
  ])('tells that only its maker can undo %s', (href) => expect(plainHref(href).closed).toBe(new URL(href).hostname))

  it('mends addresses in running text', () => {
    expect(cleanEntry(`Zie ${SAFE('https://a.nl/b')}. Of bel.`)).toBe('Zie https://a.nl/b. Of bel.')
  })
})
