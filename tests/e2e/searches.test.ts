import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accessibilityFaults, launchBrowser, pageOf } from '../support/browser'
import { eventually } from '../support/eventually'

const QUESTION = 'Mijn paspoort is weg. Wat moet ik doen?'
/** An everyday word that stands in no text and in no list of synonyms. */
const WORD = 'foetsie'
const LED = `paspoort ${WORD}`
const LOST = 'zwabbergoochem'

/** From what an agent types to an answer that is found: each step needs the one before. */
describe('words that fail', () => {
  let browser: Browser
  let agent: Page
  let owner: Page
  let database: pg.Client
  const sent: string[] = []
  const headers = { Origin: inject('BASE_URL') }

  beforeAll(async () => {
    browser = await launchBrowser()
    ;[agent, owner] = [await pageOf(browser, inject('BASE_URL'), 'agent'), await pageOf(browser, inject('BASE_URL'), 'owner')]
    database = new pg.Client({ connectionString: inject('APP_ENVIRONMENT').DATABASE_URL })
    await database.connect()
    agent.on('request', (request) => {
      if (request.url().endsWith('/v1/agent/searches')) sent.push(request.postData() ?? '')
    })
  })
  afterAll(async () => {
    await browser?.close()
    await database?.end()
  })

  const rowsOf = async (query: string) =>
    (
      await database.query(
        'select channel, opened, rank::int as rank, result_count::int as found from searches where query = $1 order by id',
        [query],
      )
    ).rows
  const box = () => agent.getByRole('combobox')
  const stored = () => agent.waitForResponse((response) => response.url().endsWith('/v1/agent/searches') && response.status() === 202)

  it('letters typed one by one are one search, which says what was opened', async () => {
    await agent.goto('/agent')
    for (const _ of [1, 2]) {
      await box().pressSequentially('pasp', { delay: 40 })
      await box().press('Backspace')
      await box().pressSequentially(`poort ${WORD}`, { delay: 40 })
      await agent.getByRole('option', { name: QUESTION }).waitFor()
      const isSelected = async () => (await agent.getByRole('option', { selected: true }).innerText()).includes(QUESTION)
      const count = await agent.getByRole('option').count()
      for (let step = 1; step < count && !(await isSelected()); step++) await box().press('ArrowDown')
      expect(await isSelected(), `the arrows reach “${QUESTION}”`).toBe(true)
      await box().press('Enter')
      await agent.getByRole('main').getByText(QUESTION).first().waitFor()
      await agent.keyboard.press('Escape')
      const answer = stored()
      await box().press('Escape')
      await answer
    }
    expect(sent).toHaveLength(2)
    expect(await rowsOf(LED)).toEqual([
      expect.objectContaining({ channel: 'agent', opened: 'vac', rank: expect.any(Number) }),
      expect.objectContaining({ opened: 'vac' }),
    ])
  })

  it('a search without result is one too, and what was opened is among the most asked', async () => {
    for (const _ of [1, 2]) {
      await box().pressSequentially(LOST, { delay: 20 })
      await agent.locator('.agent-empty').getByText(LOST).waitFor()
      const answer = stored()
      await box().press('Escape')
      await answer
    }
    expect(await rowsOf(LOST)).toEqual([1, 2].map(() => ({ channel: 'agent', opened: 'nothing', rank: null, found: 0 })))
    const start = (await (await agent.request.get('/v1/agent/start', { headers })).json()) as {
      mostAskedToday: { question: string; count: number }[]
      mostAskedPeriod: string
    }
    expect(start.mostAskedPeriod).toBe('today')
    expect(start.mostAskedToday.find(({ question }) => question === QUESTION)?.count).toBeGreaterThanOrEqual(2)
  })

  it('its owner sees the word on the start page and takes it over with one key', async () => {
    await owner.goto('/admin')
    const list = owner.getByRole('region', { name: 'Zoekvragen die bij u hadden moeten uitkomen' })
    const line = list.getByRole('listitem').filter({ hasText: `“${LED}”` })
    await line.getByText(`Leidde naar “${QUESTION}”. Daar staat “${WORD}” niet in.`).waitFor()
    await line.getByText('2 keer gezocht in 30 dagen').waitFor()
    expect(await accessibilityFaults(owner)).toEqual([])
    await line.getByRole('button', { name: 'Neem op als zoekterm' }).focus()
    await owner.keyboard.press('Enter')
    await owner
      .getByRole('status')
      .filter({ hasText: `“${WORD}” is nu een zoekterm bij “${QUESTION}”.` })
      .waitFor()
    await line.waitFor({ state: 'detached' })
    expect(await list.evaluate((region) => region.contains(document.activeElement))).toBe(true)
    await owner.reload()
    await list.waitFor()
    expect(await line.count()).toBe(0)
  })

  it('after which the word alone finds that answer first', async () => {
    await eventually(async () => {
      const { vacs } = (await (await agent.request.get(`/v1/agent/search?q=${WORD}`, { headers })).json()) as {
        vacs: { question: string }[]
      }
      expect(vacs[0]?.question).toBe(QUESTION)
    })
  })

  it('a search without result becomes a missing answer at the editors', async () => {
    await owner.goto('/admin')
    const line = owner.getByRole('listitem').filter({ hasText: `“${LOST}”` })
    await line.getByText('Niets gevonden.').waitFor()
    await line.getByRole('button', { name: 'Meld als ontbrekend' }).press('Enter')
    await owner
      .getByRole('status')
      .filter({ hasText: `“${LOST}” is gemeld bij de redactie.` })
      .waitFor()
    const editor = await pageOf(browser, inject('BASE_URL'), 'editor')
    await editor.goto('/admin')
    await editor
      .getByRole('region', { name: 'Signalen' })
      .getByRole('listitem')
      .filter({ hasText: LOST })
      .getByText('2 keer gezocht')
      .first()
      .waitFor()
    expect(await editor.getByRole('region', { name: 'Zoekvragen' }).getByText(`“${LOST}”`).count()).toBe(0)
  })

  it('in the editor it stands which searches lead there, and a missed word is added at once', async () => {
    await database.query("update searches set query = 'paspoort wapperding', key = 'wapperding' where query = $1", [LED])
    const found = await owner.request.get(`/api/vacs?where[question][equals]=${encodeURIComponent(QUESTION)}&depth=0`, { headers })
    const [vac] = ((await found.json()) as { docs: { id: number }[] }).docs
    await owner.goto(`/admin/collections/vacs/${vac?.id}`)
    await owner.getByRole('button', { name: 'Vindbaarheid' }).click()
    const panel = owner.getByRole('region', { name: 'Zoekvragen die hier uitkomen' })
    await panel.getByRole('row', { name: /paspoort wapperding 2/ }).waitFor()
    await panel.getByRole('button', { name: 'Neem op als zoekterm' }).press('Enter')
    await panel.getByText(`“wapperding” is nu een zoekterm bij “${QUESTION}”.`).waitFor()
    await owner.locator('.field-searchTerms').getByText('wapperding').waitFor()
    const kept = await owner.request.get(`/api/vac-findability?where[vac][equals]=${vac?.id}&depth=0`, { headers })
    const { docs } = (await kept.json()) as { docs: { searchTerms: string[] }[] }
    expect(docs[0]?.searchTerms).toEqual(expect.arrayContaining([WORD, 'wapperding']))
    await panel.getByText('Dit antwoord mist geen woorden.').waitFor()
  })

  it('on the website a search counts once, not again when it is reloaded', async () => {
    const visitor = await (await browser.newContext({ baseURL: inject('BASE_URL') })).newPage()
    await visitor.goto('/')
    await visitor.getByLabel('Wat is uw vraag?').first().fill('verhuizing 06-12345678')
    await visitor.keyboard.press('Enter')
    await visitor.waitForURL(/zoeken/)
    await eventually(async () => expect(await rowsOf('verhuizing')).toMatchObject([{ channel: 'website', opened: 'unknown' }]))
    await visitor.reload()
    await visitor.goto('/zoeken?q=rijbewijs')
    await eventually(async () => expect(await rowsOf('rijbewijs')).toHaveLength(1))
    expect(await rowsOf('verhuizing')).toHaveLength(1)
  })
})
