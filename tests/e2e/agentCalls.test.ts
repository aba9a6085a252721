import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { accessibilityFaults, launchBrowser, pageOf } from '../support/browser'

/** An agent whose network, server or session fails while a caller waits: the old answer must not pass for the new one. */
describe('a call while something fails', () => {
  const base = inject('BASE_URL')
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launchBrowser()
    page = await pageOf(browser, base, 'agent')
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.goto('/agent')
    await page.keyboard.type('kliko niet geleegd')
    await answer().waitFor()
  })

  const answer = () => page.getByRole('main').getByRole('heading', { name: 'Mijn kliko is niet geleegd. Wat nu?' })
  const say = () => page.getByRole('main').getByRole('heading', { name: 'Zeg', exact: true })
  const options = () => page.locator('#agent-results [role=option]')
  const ask = async (query: string) => {
    await page.keyboard.press('/')
    await page.locator('#agent-search-box').focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(query)
  }
  /** Every search is answered by this from now on. */
  const searchesMeet = (handle: (route: Route) => Promise<unknown>) =>
    page.route('**/v1/agent/search?*', (route) => void handle(route).catch(() => undefined))

  it('dims and labels what belongs to the question before, while the search is slow', async () => {
    const held = Promise.withResolvers<void>()
    await searchesMeet(async (route) => {
      await held.promise
      await route.continue()
    })
    await ask('paspoort')
    await page.getByRole('main').getByText('Dit hoort nog bij “kliko niet geleegd”.').waitFor()
    expect(await page.locator('.agent-pane--results').getAttribute('data-late')).toBe('slow')
    held.resolve()
    await options()
      .filter({ hasText: /paspoort/i })
      .first()
      .waitFor()
    await expect.poll(() => page.locator('[data-late]').count()).toBe(0)
  })

  it('covers it when nothing answers, and goes on by itself when something does', async () => {
    await searchesMeet((route) => route.abort('internetdisconnected'))
    await ask('paspoort')
    await page.getByText('Er is geen verbinding.').first().waitFor()
    await expect.poll(() => say().count()).toBe(0)
    expect(await options().count()).toBe(0)
    expect(
      await page
        .locator('.agent-pane--results')
        .getByText(/\d+ antwoord/)
        .count(),
    ).toBe(0)
    await page.keyboard.press('Alt+e')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await options()
      .filter({ hasText: /paspoort/i })
      .first()
      .waitFor()
    await say().waitFor()
  })

  it('covers it when the agent was signed out, with a way back to the same question', async () => {
    await searchesMeet((route) => route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{}' }))
    await ask('paspoort')
    const link = page.getByRole('link', { name: 'Log opnieuw in' }).first()
    await link.waitFor()
    await expect.poll(() => say().count()).toBe(0)
    await link.click()
    await page.waitForURL(/q=paspoort|\/inloggen\?naar=.*paspoort/)
  })

  it('says what our own sentence says when something of ours is away', async () => {
    await searchesMeet((route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: JSON.stringify({ detail: 'De gegevens zijn nu niet bereikbaar.' }),
      }),
    )
    await ask('paspoort')
    await page.getByText('De gegevens zijn nu niet bereikbaar. Wij proberen het vanzelf opnieuw.').first().waitFor()
  })

  it('opens what was asked for when Enter came before the results', async () => {
    const held = Promise.withResolvers<void>()
    await searchesMeet(async (route) => {
      await held.promise
      await route.continue()
    })
    await ask('paspoort')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('agent-search-box')
    held.resolve()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('agent-answer')
    expect(new URL(page.url()).search).toContain('paspoort')
    await expect.poll(() => page.getByRole('main').getByRole('heading', { level: 1 }).textContent()).toMatch(/paspoort/i)
  })

  it('drops that Enter when the agent typed on', async () => {
    const held = Promise.withResolvers<void>()
    await searchesMeet(async (route) => {
      await held.promise
      await route.continue()
    })
    await ask('paspoort')
    await page.keyboard.press('Enter')
    await page.keyboard.type(' kwijt')
    held.resolve()
    await options()
      .filter({ hasText: /paspoort/i })
      .first()
      .waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('agent-search-box')
  })

  it('keeps a flag that could not be sent, also when the window is closed, and sends it once', async () => {
    const text = 'De ophaaldag klopt niet (beltest).'
    await page.route('**/v1/flags', (route) => void route.abort('internetdisconnected'))
    await page.keyboard.press('Alt+k')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await page.keyboard.press('1')
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await dialog.getByText('Uw tekst is bewaard.').waitFor()
    await page.reload()
    await page.getByText(`Deze melding is nog niet verstuurd: “${text}”`).waitFor()
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    // The server takes it, and its answer is lost on the way.
    await page.route('**/v1/flags', async (route) => {
      await route.fetch().catch(() => undefined)
      await route.abort('connectionreset').catch(() => undefined)
    })
    await page.getByRole('button', { name: 'Ga verder' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Versturen' }).click()
    await page.getByRole('dialog').getByText('Uw tekst is bewaard.').waitFor()
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.getByRole('dialog').getByRole('button', { name: 'Versturen' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const mine = (await (await page.request.get('/v1/flags/mine', { headers: { Origin: base } })).json()) as { results: { text: string }[] }
    expect(mine.results.filter((flag) => flag.text === text)).toHaveLength(1)
    expect(await page.getByText('Deze melding is nog niet verstuurd').count()).toBe(0)
  })
})

/** Three notices at once, on the screens that agents have. */
describe('news on the agent screen', () => {
  const base = inject('BASE_URL')
  let browser: Browser
  const titles = ['Storing afspraken (beltest)', 'Balie dicht vanmiddag (beltest)', 'Grote mailing over afval (beltest)']
  const made: number[] = []
  let editor: Page

  beforeAll(async () => {
    browser = await launchBrowser()
    editor = await pageOf(browser, base, 'editor')
    for (const title of titles) {
      const data = {
        title,
        text: 'Dit is een lang bericht. '.repeat(20),
        say: 'Dit kunt u tegen de beller zeggen. '.repeat(6),
        startsAt: new Date(Date.now() - 60_000).toISOString(),
        endsAt: new Date(Date.now() + 3_600_000).toISOString(),
      }
      const answer = (await (await editor.request.post('/api/notices', { headers: { Origin: base }, data })).json()) as {
        doc: { id: number }
      }
      made.push(answer.doc.id)
    }
  })
  afterAll(async () => {
    for (const id of made) await editor.request.delete(`/api/notices/${id}`, { headers: { Origin: base } })
    await browser?.close()
  })

  it.each([
    [1280, 900],
    [1024, 600],
    [360, 740],
  ])('takes one line at %i by %i, and shows the rest by keyboard', async (width, height) => {
    const page = await pageOf(browser, base, 'agent')
    await page.setViewportSize({ width, height })
    await page.goto('/agent')
    const news = page.getByRole('region', { name: 'Nieuws van vandaag' })
    const more = news.getByRole('button', { name: / meer$/ })
    await more.waitFor()
    expect(await news.getByRole('article').count()).toBe(1)
    const one = await news.getByRole('article').boundingBox()
    expect(one?.height).toBeLessThan(80)
    await more.focus()
    await page.keyboard.press('Enter')
    for (const title of titles) await news.getByText(title).first().waitFor()
    expect(await news.getByRole('button', { name: 'Toon minder nieuws' }).getAttribute('aria-expanded')).toBe('true')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.context().close()
  })
})
