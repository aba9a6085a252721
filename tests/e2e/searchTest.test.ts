import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accounts, DEMO_PASSWORD } from '../../seed/accounts'
import { type Api, saved, signIn, whereIs } from '../support/api'
import { launchBrowser, pageOf } from '../support/browser'

const BASE_URL = inject('BASE_URL')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What a screen is promised: a new synonym works within two seconds; the rest is for a slow machine. */
const SOON_MS = 5_000
/** No word, and no compound of words either: only the synonym leads somewhere. */
const ODD = 'qwrxzplinkt'

let browser: Browser
let editor: Api
const made: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  editor = await signIn(BASE_URL, accounts.find(({ role }) => role === 'editor')?.email ?? '', DEMO_PASSWORD)
})
afterAll(async () => {
  for (const path of made) await editor.delete(path)
  await browser?.close()
})

async function faults(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(TAGS).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** What a new answer needs to go live at once, of one that is live. */
async function liveVac(): Promise<Record<string, unknown>> {
  const { body } = await editor.get<{ docs: Record<string, unknown>[] }>(`/api/vacs?${whereIs('_status', 'published')}&depth=0&limit=1`)
  const { owningDepartment, answer, shortAnswer } = body.docs[0] ?? {}
  return { owningDepartment, answer, shortAnswer, _status: 'published' }
}

async function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}

describe('the test of the search', () => {
  const queryBox = (page: Page) => page.getByRole('main').getByRole('searchbox', { name: 'Wat zoekt iemand?' })
  const results = (page: Page) =>
    page
      .getByRole('region', { name: 'De eerste tien' })
      .getByRole('listitem')
      .filter({ has: page.locator('details') })

  it('shows an editor what a query becomes and why, and adds a synonym that works at once, all by keyboard', async () => {
    const page = await pageOf(browser, BASE_URL, 'editor')
    await page.goto('/admin/collections/synonyms')
    await page.getByRole('searchbox', { name: 'Wat zoekt iemand?' }).focus()
    await page.keyboard.type('hoe meld ik een klikoo')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/admin/zoeken-testen?q=*')
    await page.getByText('Misschien bedoeld: kliko').waitFor()
    await page.getByText('Telt niet mee, want het zegt niet waar de vraag over gaat: hoe, ik, een.').waitFor()
    await page.getByText(/Synoniemen van “kliko”, uit de vaste lijst: .*rolcontainer/).waitFor()

    const why = results(page).first().locator('summary')
    await why.focus()
    await page.keyboard.press('Enter')
    const table = page.getByRole('table', { name: /^Waarom deze\?/ })
    await table.getByText(/“klikoo” geeft \d+ % van de score/).waitFor()
    expect(await table.getByRole('row').count()).toBeGreaterThan(4)
    expect(await faults(page, 'main')).toEqual([])

    await queryBox(page).fill(ODD)
    await page.getByText('Geen antwoord gevonden.').first().waitFor()
    await page.waitForURL(`**/admin/zoeken-testen?q=${ODD}`)
    const opener = page.getByRole('button', { name: `Synoniem toevoegen voor “${ODD}”` })
    const form = page.getByRole('group', { name: 'Synoniem toevoegen' })
    await opener.press('Enter')
    await form.getByLabel('vindt ook', { exact: true }).press('Escape')
    await form.waitFor({ state: 'detached' })
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await form.getByLabel('Wie zoekt op').inputValue()).toBe(ODD)
    await page.keyboard.press('Enter')
    await form.getByText('Vul beide vakken in.').waitFor()
    await page.keyboard.type('paspoort')
    expect(await faults(page, 'main')).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText('Het synoniem is toegevoegd en werkt.').waitFor({ timeout: SOON_MS })
    const { body } = await editor.get<{ docs: { id: number; from: string[]; to: string[] }[] }>(
      `/api/synonyms?${whereIs('from', ODD)}&depth=0`,
    )
    made.push(...body.docs.map(({ id }) => `/api/synonyms/${id}`))
    expect(body.docs.map(({ from, to }) => [from, to])).toEqual([[[ODD], ['paspoort']]])
    expect(await focusOf(page)).toContain('Het synoniem is toegevoegd')
    await results(page)
      .first()
      .getByText(/paspoort/i)
      .first()
      .waitFor({ timeout: SOON_MS })
    await page.getByText(`Synoniemen van “${ODD}”, van de redactie: paspoort.`).waitFor()
    await page.context().close()
  })

  it('says where an answer of choice stands, also when it is not found, and follows who searches', async () => {
    const page = await pageOf(browser, BASE_URL, 'owner')
    await page.goto('/admin/zoeken-testen?q=paspoort')
    const own = page.getByRole('region', { name: /^Waarom staat mijn antwoord er niet/ })
    await own.getByLabel('Woord uit de vraag van het antwoord').fill('rijbewijs')
    const choice = own.getByRole('list', { name: 'Kies een antwoord' }).getByRole('button').first()
    const question = await choice.innerText()
    await choice.press('Enter')
    const place = own.getByRole('status')
    await place.waitFor()
    expect(await focusOf(page)).toMatch(/^Waarom staat mijn antwoord/)
    await queryBox(page).fill(`${question} `)
    await own.getByText('Dit antwoord staat bovenaan.').waitFor()
    await queryBox(page).fill('zwerfvuil')
    await own.getByText('Geen woord van de zoekvraag staat in dit antwoord.').waitFor()
    await page.getByLabel('Website').check()
    await page.waitForURL('**audience=public**')
    await page.reload()
    await own.getByText('Geen woord van de zoekvraag staat in dit antwoord.').waitFor()
    expect(await page.getByLabel('Website').isChecked()).toBe(true)
    expect(await faults(page, 'main')).toEqual([])
    await page.goto(`/admin/zoeken-testen?q=paspoort&vac=${randomUUID()}`)
    await own.getByRole('alert').filter({ hasText: 'Dit antwoord bestaat niet, of u mag het niet zien.' }).waitFor()
    await page.context().close()
  })

  it('is about the text that is live, also when a draft lies over it', async () => {
    const page = await pageOf(browser, BASE_URL, 'editor')
    const live = `Waar is de vijver ${randomUUID().slice(0, 8)}?`
    const vac = await saved(editor.post('/api/vacs', { ...(await liveVac()), question: live }))
    made.push(`/api/vacs/${vac.id}`)
    await saved(editor.patch(`/api/vacs/${vac.id}?draft=true`, { question: 'Een andere vraag?' }))
    await page.goto(`/admin/zoeken-testen?q=zwerfvuil&vac=${String(vac.uuid)}`)
    const own = page.getByRole('region', { name: /^Waarom staat mijn antwoord er niet/ })
    await own.getByText(live).waitFor()
    await own.getByRole('status').waitFor()
    expect(await own.getByText('Dit antwoord is niet live.').count()).toBe(0)
    await page.context().close()
  })

  it('forgets the results of a query that was taken away', async () => {
    const page = await pageOf(browser, BASE_URL, 'editor')
    await page.goto('/admin/zoeken-testen?q=paspoort')
    await results(page).first().waitFor()
    await queryBox(page).fill('')
    await page.getByText('U hebt nog niets gevraagd.').waitFor()
    // The next answer is on its way for as long as this holds it.
    const hold = Promise.withResolvers<void>()
    await page.route('**/v1/search/explain*', async (route) => {
      await hold.promise
      await route.continue()
    })
    await queryBox(page).fill('zwerfvuil')
    await page.getByText('Even zoeken …').waitFor()
    expect(await page.getByRole('region', { name: 'De eerste tien' }).count()).toBe(0)
    hold.resolve()
    await results(page).first().waitFor()
    await page.context().close()
  })

  it('lets an owner look but not add, and shows an agent nothing of it', async () => {
    const page = await pageOf(browser, BASE_URL, 'owner')
    await page.goto('/admin/zoeken-testen?q=paspoort')
    await results(page).first().waitFor()
    await page.getByText('De redactie kan het toevoegen.').waitFor()
    expect(await page.getByRole('button', { name: /Synoniem toevoegen/ }).count()).toBe(0)
    await page.context().close()
    const agent = await pageOf(browser, BASE_URL, 'agent')
    await agent.goto('/admin/zoeken-testen?q=paspoort')
    await agent.getByText('U zoekt antwoorden in het agentscherm.').waitFor()
    expect(await agent.getByRole('searchbox', { name: 'Wat zoekt iemand?' }).count()).toBe(0)
    await agent.context().close()
  })

  it('asks who is not signed in to sign in, and comes back', async () => {
    const page = await (await browser.newContext({ baseURL: BASE_URL, locale: 'nl-NL' })).newPage()
    await page.goto('/admin/zoeken-testen?q=paspoort')
    await page.waitForURL((url) => /inloggen|login/.test(url.pathname))
    expect(decodeURIComponent(page.url())).toContain('/admin/zoeken-testen?q=paspoort')
    await page.context().close()
  })
})

interface Words {
  searchTerms: string[]
  upl: string[]
}

async function wordsOf(vac: number): Promise<Words | undefined> {
  return (await editor.get<{ docs: Words[] }>(`/api/vac-findability?${whereIs('vac', vac)}&depth=0`)).body.docs[0]
}
const namesOf = async (vac: number) => (await wordsOf(vac))?.upl
const termsOf = async (vac: number) => (await wordsOf(vac))?.searchTerms

describe('the tab Vindbaarheid', () => {
  const upl = (page: Page) => page.getByRole('region', { name: 'Passende productnamen' })

  async function openTab(page: Page, path: string): Promise<void> {
    await page.goto(path)
    await page.getByRole('button', { name: 'Vindbaarheid' }).click()
    await upl(page).waitFor()
  }

  async function addSuggested(panel: Locator, name: string): Promise<void> {
    const button = panel.getByRole('button', { name: `Voeg toe: ${name}`, exact: true })
    const reason = await button.evaluate((node) =>
      node
        .getAttribute('aria-describedby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent),
    )
    expect(reason).toEqual([expect.stringMatching(/^Past /)])
    await button.press('Enter')
    await panel.getByText(`“${name}” staat bij de productnamen.`).waitFor()
    expect(await button.count()).toBe(0)
  }

  it('suggests product names for what stands in the form, adds one, and saves it at once', async () => {
    const page = await pageOf(browser, BASE_URL, 'editor')
    const { body } = await editor.get<{ docs: { id: number }[] }>('/api/departments?limit=1')
    const { id } = await saved(
      editor.post('/api/vacs?draft=true', { question: `Hoe gaat dat ${randomUUID().slice(0, 8)}?`, owningDepartment: body.docs[0]?.id }),
    )
    made.push(`/api/vacs/${id}`)
    await openTab(page, `/admin/collections/vacs/${id}`)
    await upl(page).getByText('Wij vonden geen andere productnaam die past.').waitFor()
    await page.getByRole('button', { name: 'Antwoord', exact: true }).click()
    await page.getByRole('textbox', { name: /^Vraag/ }).fill('Hoe vraag ik een afvalcontainer aan?')
    await page.getByRole('button', { name: 'Vindbaarheid' }).click()
    await upl(page)
      .getByText(/^Past misschien bij de vraag\.$/)
      .first()
      .waitFor()
    await addSuggested(upl(page), 'afvalcontainer')
    expect(await focusOf(page)).toBe('Passende productnamen')
    expect(await faults(page, '[data-findability]')).toEqual([])
    await page.getByText('Bewaard.', { exact: true }).waitFor()
    expect(await namesOf(id)).toEqual(['afvalcontainer'])
    await page.context().close()
  })

  it('suggests for an answer that was never saved, and says of a draft that it cannot be found', async () => {
    const page = await pageOf(browser, BASE_URL, 'editor')
    await page.goto('/admin/collections/vacs/create')
    await page.getByRole('textbox', { name: /^Vraag/ }).fill('Hoe vraag ik huishoudelijke hulp aan?')
    await page.getByRole('button', { name: 'Vindbaarheid' }).click()
    await addSuggested(upl(page), 'huishoudelijke hulp')
    const { body } = await editor.get<{ docs: { id: number }[] }>('/api/departments?limit=1')
    const { id } = await saved(editor.post('/api/vacs?draft=true', { question: 'Is dit te vinden?', owningDepartment: body.docs[0]?.id }))
    made.push(`/api/vacs/${id}`)
    await page.goto('about:blank')
    await openTab(page, `/admin/collections/vacs/${id}`)
    await page.getByText('Dit antwoord is niet live en is nog niet te vinden.').waitFor()
    await page.context().close()
  })

  it('saves a word when it is entered, loses none of a colleague who adds one too, and makes no version', async () => {
    const { body } = await editor.get<{ docs: { id: number }[] }>('/api/departments?limit=1')
    const { id } = await saved(
      editor.post('/api/vacs?draft=true', { question: 'Welke woorden?', owningDepartment: body.docs[0]?.id, searchTerms: ['pas'] }),
    )
    made.push(`/api/vacs/${id}`)
    const [one, other] = [await pageOf(browser, BASE_URL, 'editor'), await pageOf(browser, BASE_URL, 'editor')]
    const box = (page: Page) => page.locator('.field-searchTerms')
    for (const page of [one, other]) {
      await openTab(page, `/admin/collections/vacs/${id}`)
      await box(page).getByText('pas', { exact: true }).waitFor()
    }
    for (const [page, word] of [
      [one, 'kliko'],
      [other, 'container'],
    ] as const) {
      await box(page).locator('input').fill(word)
      await page.keyboard.press('Enter')
      await page.getByText('Bewaard.', { exact: true }).waitFor()
    }
    await box(other).getByText('kliko').waitFor()
    expect(await termsOf(id)).toEqual(['pas', 'kliko', 'container'])
    await box(one).locator('input').press('Backspace')
    await expect.poll(() => termsOf(id)).toEqual(['pas', 'container'])
    expect((await editor.get<{ totalDocs: number }>(`/api/vacs/versions?${whereIs('parent', id)}`)).body.totalDocs).toBe(1)
    expect(await one.getByRole('button', { name: 'Bewaar concept' }).isDisabled()).toBe(true)
    await one.context().close()
    await other.context().close()
  })

  it('says which word was refused, and saves the rest when it is taken away', async () => {
    const { body } = await editor.get<{ docs: { id: number }[] }>('/api/departments?limit=1')
    const { id } = await saved(editor.post('/api/vacs?draft=true', { question: 'Welk woord niet?', owningDepartment: body.docs[0]?.id }))
    made.push(`/api/vacs/${id}`)
    const page = await pageOf(browser, BASE_URL, 'editor')
    await openTab(page, `/admin/collections/vacs/${id}`)
    const input = page.locator('.field-searchTerms input')
    await input.fill('kliko')
    await page.keyboard.press('Enter')
    await input.fill('123456782')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('Nog niet bewaard.').waitFor()
    await input.press('Backspace')
    await page.getByRole('alert').getByText('Nog niet bewaard.').waitFor({ state: 'detached' })
    expect(await termsOf(id)).toEqual(['kliko'])
    await page.context().close()
  })

  it('saves the words of a new answer along with it', async () => {
    const page = await pageOf(browser, BASE_URL, 'editor')
    const question = `Is dit nieuw ${randomUUID().slice(0, 8)}?`
    await page.goto('/admin/collections/vacs/create')
    await page.getByRole('textbox', { name: /^Vraag/ }).fill(question)
    await page.getByRole('button', { name: 'Vindbaarheid' }).click()
    await page.locator('.field-searchTerms input').fill('splinternieuw')
    await page.keyboard.press('Enter')
    await page.locator('.field-upl input').fill('paspoort')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Bewaar concept' }).press('Enter')
    await page.waitForURL(/\/vacs\/\d+/)
    const id = Number(/\/vacs\/(\d+)/.exec(page.url())?.[1])
    made.push(`/api/vacs/${id}`)
    expect([await termsOf(id), await namesOf(id)]).toEqual([['splinternieuw'], ['paspoort']])
    await page.context().close()
  })

  it('says where a live answer stands for a query, what is above it, and leads to the test', async () => {
    const page = await pageOf(browser, BASE_URL, 'editor')
    const { body } = await editor.get<{ docs: { id: number; question: string }[] }>(
      `/api/vacs?${whereIs('question', 'paspoort', 'like')}&${whereIs('_status', 'published')}&depth=0&limit=1`,
    )
    const [vac] = body.docs
    await openTab(page, `/admin/collections/vacs/${vac?.id}`)
    const panel = page.getByRole('region', { name: 'Waar staat dit antwoord?' })
    const box = panel.getByRole('searchbox', { name: 'Zoekvraag' })
    await box.fill(vac?.question ?? '')
    await panel.getByText('Dit antwoord staat bovenaan.').waitFor()
    const saves: string[] = []
    page.on('request', (request) => request.method() !== 'GET' && request.url().includes('/api/vacs') && saves.push(request.url()))
    await box.press('Enter')
    await panel.getByRole('radio', { name: 'KCC' }).press('Enter')
    await box.fill('zwerfvuil')
    await panel.getByText('Erboven:').waitFor()
    expect(saves).toEqual([])
    expect(await faults(page, '[data-findability]')).toEqual([])
    await panel.getByRole('link', { name: /Zoeken testen/ }).press('Enter')
    await page.waitForURL('**/admin/zoeken-testen?q=zwerfvuil&vac=*')
    await page
      .getByRole('region', { name: /^Waarom staat mijn antwoord er niet/ })
      .getByText(vac?.question ?? '')
      .first()
      .waitFor()
    await page.context().close()
  })
})

describe('live answers without a product name', () => {
  const PAGE_SIZE = 20

  /** Answers for which "afvalpas" fits. */
  async function makeVacs(questions: readonly string[]): Promise<number[]> {
    const base = await liveVac()
    const ids: number[] = []
    for (const question of questions) {
      const { id } = await saved(editor.post('/api/vacs', { ...base, question, searchTerms: ['afvalpas'] }))
      made.push(`/api/vacs/${id}`)
      ids.push(id)
    }
    return ids
  }

  async function openList(page: Page): Promise<Locator> {
    await page.goto('/admin/zoeken-testen')
    await page.getByText('Live antwoorden zonder productnaam (UPL)').press('Enter')
    const list = page.locator('details').filter({ hasText: 'Live antwoorden zonder productnaam (UPL)' })
    await list.getByRole('listitem').first().waitFor()
    return list
  }

  const addTo = (list: Locator, question: string) => list.getByRole('button', { name: `Voeg toe: afvalpas, bij ${question}` })

  it('get the name that fits by one press, and leave the list', async () => {
    const page = await pageOf(browser, BASE_URL, 'editor')
    const question = `Hoe vraag ik een woonboot aan ${randomUUID().slice(0, 8)}?`
    const [id] = await makeVacs([question])
    const list = await openList(page)
    await addTo(list, question).waitFor()
    expect(await faults(page, '[data-findability]')).toEqual([])
    await addTo(list, question).press('Enter')
    await page.getByText(`“afvalpas” staat nu bij “${question}”.`).waitFor()
    expect(await addTo(list, question).count()).toBe(0)
    expect(await namesOf(id ?? 0)).toEqual(['afvalpas'])
    await page.context().close()
  })

  it('move up when others leave, so that none is passed by, and a refusal is said as one', async () => {
    const page = await pageOf(browser, BASE_URL, 'editor')
    const { body } = await editor.get<{ total: number }>('/v1/upl/missing')
    const pages = Math.max(1, Math.ceil((body.total - 3) / PAGE_SIZE))
    const first = ['Aaa een?', 'Aaa twee?']
    const last = 'Zzz laatste?'
    const ids = await makeVacs([...first, ...Array.from({ length: pages * PAGE_SIZE + 3 - body.total - 3 }, (_, at) => `Mmm ${at}?`), last])
    const list = await openList(page)
    const items = list.getByRole('listitem')
    const heading = list.getByRole('heading', { level: 2 })

    await editor.delete(`/api/vacs/${ids[1]}`)
    await addTo(list, 'Aaa twee?').press('Enter')
    await list.getByRole('alert').filter({ hasText: 'Dit bestaat niet meer.' }).waitFor()
    await addTo(list, 'Aaa een?').press('Enter')
    await list.getByText('“afvalpas” staat nu bij “Aaa een?”.').waitFor()
    await list.getByText(`${pages * PAGE_SIZE + 1} antwoorden zonder productnaam`).waitFor()
    await expect.poll(() => items.count()).toBe(PAGE_SIZE)

    for (let turned = 1; turned <= pages; turned += 1) {
      await list.getByRole('button', { name: 'Volgende' }).press('Enter')
      await list.getByText(`Pagina ${turned + 1} van ${pages + 1}`).waitFor()
      expect(await heading.evaluate((node) => node === document.activeElement)).toBe(true)
    }
    expect(await items.count()).toBe(1)
    await addTo(list, last).press('Enter')
    await list.getByText(`${pages * PAGE_SIZE} antwoorden zonder productnaam`).waitFor()
    await expect.poll(() => items.count()).toBe(PAGE_SIZE)
    expect(await list.getByText(/^Pagina/).count()).toBe(pages > 1 ? 1 : 0)
    await page.context().close()
  })
})
