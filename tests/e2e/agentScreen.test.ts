import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { AgentSearchResponse } from '../../src/api/agent/schema'
import { accessibilityFaults, launchBrowser, pageOf } from '../support/browser'
import { eventually } from '../support/eventually'

/** An agent with a caller on the line, on the example content, with the keyboard only. */
describe('searching on the agent screen', () => {
  const base = inject('BASE_URL')
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launchBrowser()
    page = await pageOf(browser, base, 'agent')
  })
  afterAll(() => browser?.close())

  const options = () => page.locator('#agent-results [role=option]')
  const counted = () => page.getByRole('status').first()
  const marks = () => page.locator('[role=option] mark').allTextContents()
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
  const get = async <T>(path: string, on = page) => (await (await on.request.get(path, { headers: { Origin: base } })).json()) as T
  const search = async (query: string) => {
    await page.goto('/agent')
    await page.keyboard.type(query)
    await counted()
      .getByText(/antwoord/)
      .waitFor()
  }

  it('shows results at every letter, and nothing around the list moves', async () => {
    await page.goto('/agent')
    await page.keyboard.type('k')
    await options().first().waitFor()
    await page.evaluate(() => {
      const moved: string[] = []
      Object.assign(window, { moved })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[]) {
          for (const { node } of entry.sources) {
            const element = node instanceof Element ? node : node?.parentElement
            if (element && !element.closest('[role=option], article, .agent-results__group, .agent-filter__button'))
              moved.push(element.className)
          }
        }
      }).observe({ type: 'layout-shift' })
    })
    for (const letter of 'liko niet geleegd') {
      await page.keyboard.type(letter)
      await page.waitForTimeout(120)
      expect(await options().count()).toBeGreaterThan(0)
    }
    await page.getByRole('main').getByRole('heading', { name: 'Mijn kliko is niet geleegd. Wat nu?' }).waitFor()
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([])
    expect(await focused()).toBe('agent-search-box')
  })

  it('never lets the results of an older question replace those of a newer one', async () => {
    await page.goto('/agent')
    await page.route('**/v1/agent/search?q=paspoor', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      // The page no longer waits for it: then there is nothing to go on with.
      await route.continue().catch(() => undefined)
    })
    await page.keyboard.type('paspoor')
    await page.waitForTimeout(200)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('kliko')
    await options().filter({ hasText: 'kliko' }).first().waitFor()
    const found = await options().allTextContents()
    await page.waitForTimeout(2_000)
    await page.unroute('**/v1/agent/search?q=paspoor')
    expect(await options().allTextContents()).toEqual(found)
  })

  it.each([
    ['a stem', 'rijbewijs verlengen', 'verleng'],
    ['a part of a compound', 'vergunning', 'parkeervergunning'],
    ['a compound that is asked for in two words', 'vergunning parkeren', 'parkeervergunning'],
    ['a synonym', 'vuilnisbak', 'kliko'],
  ])('marks the word that matched by %s', async (_what, query, marked) => {
    await search(query)
    await eventually(async () => expect(await marks()).toContain(marked))
  })

  it('walks, enters and leaves with the arrows, Enter, Escape and the slash', async () => {
    await search('paspoort')
    const second = (await options().nth(1).locator('.agent-option__title').textContent()) ?? ''
    await page.keyboard.press('ArrowDown')
    expect(await options().nth(1).getAttribute('aria-selected')).toBe('true')
    await page.getByRole('main').getByRole('heading', { name: second, level: 1 }).waitFor()
    await page.keyboard.press('Enter')
    await eventually(async () => expect(await focused()).toBe('agent-answer'))
    await page.keyboard.press('/')
    expect(await focused()).toBe('agent-search-box')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('agent-search-box')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('combobox').inputValue()).toBe('')
    await page.goBack()
    await page.getByRole('main').getByRole('heading', { name: second, level: 1 }).waitFor()
  })

  it('narrows by keyboard, with a count beside each choice, and keeps it in the address until something else is typed', async () => {
    await search('afval')
    await page.keyboard.press('Alt+f')
    await page.getByLabel('Thema').waitFor()
    await eventually(async () => expect(await page.getByLabel('Thema').evaluate((select) => select === document.activeElement)).toBe(true))
    await page.keyboard.press('ArrowDown')
    const chosen = await page.getByLabel('Thema').locator('option:checked').textContent()
    const count = Number(/\((\d+)\)$/.exec(chosen ?? '')?.[1])
    await eventually(async () => expect(await counted().textContent()).toBe(count === 1 ? '1 antwoord' : `${count} antwoorden`))
    await eventually(async () => expect(page.url()).toMatch(/\?q=afval&thema=[a-z-]+$/))
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('agent-search-box')
    await page.keyboard.press('End')
    await page.keyboard.type(' grof')
    await eventually(async () => expect(page.url()).toMatch(/\?q=afval\+grof$/))
    await page.goBack()
    const chip = page.getByRole('button', { name: /Haal dit filter weg: Thema/ })
    await chip.focus()
    await page.keyboard.press('Enter')
    await chip.waitFor({ state: 'detached' })
    await eventually(async () => expect(page.url()).toMatch(/\?q=afval$/))
  })

  it('comes near when nothing is found, without passing it for the answer', async () => {
    await search('rijbwsje')
    await page.getByText('Geen antwoord gevonden').waitFor()
    expect(await options().filter({ hasText: 'rijbewijs' }).count()).toBeGreaterThan(0)
    await page.getByText('Kies links een antwoord.').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page
      .getByRole('main')
      .getByRole('heading', { name: /rijbewijs/, level: 1 })
      .waitFor()
  })

  it('offers the same without filters', async () => {
    const { departments } = await get<AgentSearchResponse>('/v1/agent/search?q=paspoort')
    const others = await get<AgentSearchResponse>('/v1/agent/search?q=kliko')
    const elsewhere = departments.find(({ id }) => others.departments.every((other) => other.id !== id))
    await page.goto(`/agent?q=kliko&afdeling=${elsewhere?.id}`)
    await page.getByText(`Zonder filters zijn er ${others.total} antwoorden.`).waitFor()
    await page.getByRole('button', { name: 'Toon zonder filters' }).focus()
    await page.keyboard.press('Enter')
    await counted().getByText(`${others.total} antwoorden`).waitFor()
    expect(await focused()).toBe('agent-search-box')
  })

  it('goes back to the search box when the button that widens the search goes away', async () => {
    const press = async (name: string) => {
      const button = page.locator('.agent-empty').getByRole('button', { name })
      await button.focus()
      await page.keyboard.press('Enter')
      await button.waitFor({ state: 'detached' })
      expect(await focused()).toBe('agent-search-box')
    }
    await page.goto('/agent?q=zxqwv+blorp&doelgroep=ondernemer')
    await press('Wis filters')
    expect(await page.getByRole('combobox').inputValue()).toBe('zxqwv blorp')
    await page.goto('/agent?q=onweer')
    await options().first().waitFor()
    await page.getByRole('radio', { name: 'Lindewaard' }).focus()
    await page.keyboard.press('Space')
    await press('Toon alle gemeenten')
    expect(await page.getByRole('radio', { name: 'Alle' }).isChecked()).toBe(true)
  })

  it('comes back to the whole list after an answer far down was opened', async () => {
    await search('gemeente')
    const firstPage = await options().count()
    await page.getByRole('button', { name: 'Meer antwoorden tonen' }).focus()
    await page.keyboard.press('Enter')
    await eventually(async () => expect(await options().count()).toBeGreaterThan(firstPage))
    const found = await options().allTextContents()
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await options()
      .nth(firstPage + 2)
      .click()
    await eventually(async () => expect(page.url()).toContain('&vac='))
    await page.goBack()
    await eventually(async () => expect(page.url()).toMatch(/\?q=gemeente$/))
    await page.goForward()
    await eventually(async () => expect(page.url()).toContain('&vac='))
    await page.waitForTimeout(500)
    expect(await options().allTextContents()).toEqual(found)
    expect(requests).not.toContain('/v1/agent/search')
  })

  it('goes on in the search box when a button goes that had the focus', async () => {
    const toLast = async (name: string) => {
      const button = page.getByRole('button', { name })
      while (await button.isVisible()) {
        const before = await options().count()
        await button.focus()
        await page.keyboard.press('Enter')
        await eventually(async () => expect((await options().count()) > before || !(await button.isVisible())).toBe(true))
      }
      expect(await focused()).toBe('agent-search-box')
    }
    await page.route('**/v1/agent/search?*', (route) => route.abort())
    await page.goto('/agent?q=gemeente')
    await page.getByRole('button', { name: 'Probeer opnieuw' }).waitFor()
    await page.unroute('**/v1/agent/search?*')
    await toLast('Probeer opnieuw')
    const more = page.getByRole('button', { name: 'Meer antwoorden tonen' })
    await more.waitFor()
    await toLast('Meer antwoorden tonen')
    expect(await page.locator('.agent-pane--results').getAttribute('data-answered')).toBe('gemeente')
  })

  it('reports what is missing with one key and Enter, also without a name', async () => {
    await search('zxqwv blorp')
    await page.keyboard.press('Alt+n')
    await page.getByRole('dialog').getByText('zxqwv blorp').waitFor()
    await page.getByLabel('Ik meld anoniem').focus()
    await page.keyboard.press('Space')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText('Gemeld dat dit antwoord ontbreekt.').waitFor()
    const editor = await pageOf(browser, base, 'editor')
    const { docs } = await get<{ docs: unknown[] }>('/api/flags?where[query][equals]=zxqwv%20blorp&depth=0', editor)
    expect(docs).toMatchObject([{ subject: 'missing', reporter: null, reporterName: null, wantsReply: false }])
  })

  it('begins with what is asked most, one arrow away', async () => {
    const { vacs } = await get<AgentSearchResponse>('/v1/agent/search?q=paspoort')
    const [{ uuid, question } = { uuid: '', question: '' }] = vacs
    for (let time = 0; time < 20; time++) {
      const data = { query: 'paspoort', resultCount: vacs.length, opened: 'vac', vac: uuid, rank: 1, source: 'search' }
      expect((await page.request.post('/v1/agent/searches', { data, headers: { Origin: base } })).ok()).toBe(true)
    }
    await page.goto('/agent')
    await page.getByRole('heading', { name: 'Meest gevraagd vandaag' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    expect(await focused()).not.toBe('agent-search-box')
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('agent-search-box')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('main').getByRole('heading', { name: question, level: 1 }).waitFor()
  })

  it('keeps the focus in the box while the first results are on their way', async () => {
    await page.goto('/agent')
    await page.locator('#agent-start a').first().waitFor()
    await page.route('**/v1/agent/search?q=*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      // The page no longer waits for what was asked before the last letter.
      await route.continue().catch(() => undefined)
    })
    await page.keyboard.type('paspoort')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('agent-search-box')
    await options().first().waitFor()
    expect(await focused()).toBe('agent-search-box')
    await page.unroute('**/v1/agent/search?q=*')
  })
})
