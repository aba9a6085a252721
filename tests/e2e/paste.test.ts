import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accounts, DEMO_PASSWORD } from '../../seed/accounts'
import { type Api, saved, signIn } from '../support/api'
import { launchBrowser, pageOf } from '../support/browser'

const BASE_URL = inject('BASE_URL')
const SAFELINK =
  'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.voorbeeld.nl%2Fpas&data=05%7C02%7Cj.jansen%40voorbeeld.nl%7C'

describe('pasting what other programs put on the clipboard', () => {
  let browser: Browser
  let editor: Api
  let page: Page
  let department: number | undefined
  const made: number[] = []

  beforeAll(async () => {
    browser = await launchBrowser()
    editor = await signIn(BASE_URL, accounts.find(({ role }) => role === 'editor')?.email ?? '', DEMO_PASSWORD)
    page = await pageOf(browser, BASE_URL, 'editor')
    department = (await editor.get<{ docs: { id: number }[] }>('/api/departments?limit=1')).body.docs[0]?.id
  })

  afterAll(async () => {
    for (const id of made) await editor.delete(`/api/vacs/${id}`)
    await browser?.close()
  })

  /** A new draft, open in the admin; the box of one of its texts, with the cursor in it. */
  async function openBox(name: string): Promise<Locator> {
    const { id } = await saved(editor.post('/api/vacs?draft=true', { question: 'Wat kost een pas?', owningDepartment: department }))
    made.push(id)
    await page.goto(`/admin/collections/vacs/${id}`)
    if (name === 'Kosten') await page.getByRole('button', { name: /^Kosten, termijn/ }).click()
    const box = page.getByRole('textbox', { name })
    await box.click()
    return box
  }

  async function paste(box: Locator, html: string, text = ''): Promise<void> {
    await box.evaluate(
      (element, given) => {
        const data = new DataTransfer()
        if (given.html !== '') data.setData('text/html', given.html)
        data.setData('text/plain', given.text)
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      },
      { html, text },
    )
  }

  /** The lines that a reader sees; blank ones between paragraphs are the screen's own. */
  async function linesOf(box: Locator): Promise<string[]> {
    return (await box.innerText())
      .split('\n')
      .map((line) => line.replaceAll(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
  }

  const notes = () => page.locator('[data-paste-notes]').first()

  it('joins no numbers in a plain field either, and says what was struck', async () => {
    const box = await openBox('Kort antwoord')
    await paste(box, '<p>Een pas kost <s>€ 10</s> € 12<sup>50</sup>.</p>', 'Een pas kost € 10 € 1250.')
    await expect.poll(() => box.inputValue()).toBe('Een pas kost € 12,50.')
    await page.getByText(/€ 10/).last().waitFor()
    await box.press('Control+z')
    await expect.poll(() => box.inputValue()).toBe('')
  })

  it('says what to do when its reading cannot load, and puts no number in that nobody looked at', async () => {
    const box = await openBox('Kort antwoord')
    // What a new version of the server, or none, does to a page that is open.
    await page.route('**/_next/static/**', (route) => route.abort())
    await paste(box, '<p>€ 12<sup>50</sup></p>', '€ 1250')
    await page.getByText(/^Er is niets geplakt: .* plak opnieuw\.$/).waitFor()
    expect(await box.inputValue()).toBe('')
    await page.unroute('**/_next/static/**')
  })

  it.each([
    ['cents, powers and notes', '<p>€ 12<sup>50</sup>, 10<sup>3</sup>, 30<sup>1</sup></p>', ['€ 12,50, 10³, 30¹'], '12,50'],
    ['struck prices', '<p><s>30 euro</s> 35 euro</p>', ['35 euro'], '30 euro'],
    ['an accordion', '<h3><button>Wat kost een kaart?</button></h3><p>12 euro.</p>', ['Wat kost een kaart?', '12 euro.'], ''],
    ['an image', '<p><img src="a.png" alt="Kaart van het centrum"></p>', ['Kaart van het centrum'], 'Kaart van het centrum'],
    [
      'comments of Word',
      '<p>Tekst<a class=msocomanchor href="#_msocom_1">[AB1]</a>.</p><div style="mso-element:comment-list"><p>Klopt dit?</p></div>',
      ['Tekst.'],
      'Opmerkingen',
    ],
    [
      'characters that nobody sees',
      '<p>Financie\u0308n \u0080 25 pas&shy;poort o\ufb03cieel</p>',
      ['Financiën € 25 paspoort officieel'],
      '',
    ],
  ])('reads %s, and says what it left out', async (_name, html, expected, told) => {
    const box = await openBox('Volledig antwoord')
    await paste(box, html)
    expect(await linesOf(box)).toEqual(expected)
    if (told === '') expect(await notes().innerText()).toBe('')
    else await notes().getByText(told).first().waitFor()
  })

  it('leads links of Outlook straight to where they go', async () => {
    const box = await openBox('Volledig antwoord')
    await paste(box, `<p>Zie <a href="${SAFELINK}">de pas</a></p>`)
    expect(await box.locator('a').getAttribute('href')).toBe('https://www.voorbeeld.nl/pas')
    await notes().getByText('safelinks').waitFor()
  })

  it('cleans plain text', async () => {
    const box = await openBox('Volledig antwoord')
    await paste(box, '', `Bel\u200b ons: 12\u00ad50. Zie ${SAFELINK}`)
    expect(await linesOf(box)).toEqual(['Bel ons: 12 50. Zie https://www.voorbeeld.nl/pas'])
  })

  it('loses no word of a table that a cell cannot take, and says so', async () => {
    const box = await openBox('Volledig antwoord')
    await paste(box, '<table><tr><td>een</td><td rowspan="2">twee</td></tr><tr><td>drie</td></tr></table>')
    await box.locator('td', { hasText: 'twee' }).click()
    await paste(box, '<table><tr><td>vier</td><td rowspan="2">vijf</td></tr><tr><td>zes</td></tr></table>')
    for (const word of ['een', 'twee', 'drie', 'vier', 'vijf', 'zes']) expect(await box.innerText()).toContain(word)
    await notes().getByText('De tekst is zonder opmaak geplakt.').waitFor()
  })

  it('keeps cells apart in a field without tables', async () => {
    const box = await openBox('Kosten')
    await paste(box, '<table><tr><th>Pas</th><th>Prijs</th></tr><tr><td>12</td><td>50</td></tr></table>')
    expect(await linesOf(box)).toEqual(['Pas | Prijs', '12 | 50'])
  })

  it('says that an image without a description held nothing to read', async () => {
    const box = await openBox('Volledig antwoord')
    await paste(box, '<img src="a.png">')
    await notes().getByText('Een afbeelding zonder beschrijving is weggelaten.').waitFor()
    await notes().getByRole('button', { name: 'Sluiten' }).click()
    expect(await notes().innerText()).toBe('')
  })
})
