import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accessibilityFaults, launchBrowser, pageOf } from '../support/browser'
import { eventually } from '../support/eventually'

/** Two answers, on every size of screen, and a link to them. Keyboard only. */
describe('two answers on the agent screen', () => {
  const base = inject('BASE_URL')
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launchBrowser()
    page = await pageOf(browser, base, 'agent')
  })
  afterAll(() => browser?.close())

  const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
  const heading = (part: 'main' | '#agent-second', on = page) => on.locator(part).getByRole('heading', { level: 1 })
  const titles = async (on = page) => [await heading('main', on).textContent(), await heading('#agent-second', on).textContent()]
  const found = (on: Page) => on.locator('#agent-results [role=option]').allTextContents()
  const putTwoBeside = async () => {
    await page.goto('/agent')
    await page.keyboard.type('paspoort')
    await heading('main')
      .getByText(/paspoort/)
      .waitFor()
    await page.keyboard.press('Alt+z')
    await page.getByText('Zoek of kies nu het andere antwoord.').waitFor()
    expect(await focused()).toBe('agent-search-box')
    await page.keyboard.press('ArrowDown')
    await heading('#agent-second').waitFor()
    await eventually(async () => expect(page.url()).toMatch(/&vac=[^&]+&naast=[^&]+$/))
    await eventually(async () => {
      const [first, second] = await titles()
      expect(first).not.toBe(second)
    })
  }

  it('stand side by side, and the keys act on the one that has the focus', async () => {
    await putTwoBeside()
    const [first, second] = await titles()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText(`Voor: ${first}`).waitFor()
    await page.keyboard.press('w')
    expect(await focused()).toBe('agent-second')
    await page.getByText(`Voor: ${second}`).waitFor()
    await page.keyboard.press('e')
    await page
      .getByRole('dialog')
      .getByText(second ?? '')
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('agent-second')
    await page.keyboard.press('Escape')
    await page.locator('#agent-second').waitFor({ state: 'detached' })
    expect(await focused()).toBe('agent-answer')
    expect(page.url()).not.toContain('naast=')
    await page.goBack()
    await heading('#agent-second').waitFor()
  })

  it('say that the second one waits, and Escape in the empty box takes it away without losing the box', async () => {
    await page.goto('/agent')
    await page.keyboard.type('paspoort')
    await heading('main')
      .getByText(/paspoort/)
      .waitFor()
    await page.keyboard.press('Alt+z')
    const said = page.getByRole('status').filter({ hasText: 'Dit antwoord staat nu klaar.' })
    await said.waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('combobox').inputValue()).toBe('')
    expect(page.url()).toContain('naast=')
    await page.keyboard.press('Escape')
    await eventually(async () => expect(page.url()).not.toContain('naast='))
    expect(await focused()).toBe('agent-search-box')
    await page.keyboard.type('n')
    expect(await page.getByRole('combobox').inputValue()).toBe('n')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('no longer say that one waits once it is taken away', async () => {
    await page.goto('/agent')
    await page.keyboard.type('paspoort')
    await heading('main')
      .getByText(/paspoort/)
      .waitFor()
    await page.keyboard.press('Alt+z')
    const said = page.getByRole('status').filter({ hasText: 'Dit antwoord staat nu klaar.' })
    await said.waitFor()
    await page.keyboard.press('Alt+z')
    await said.waitFor({ state: 'detached' })
    await eventually(async () => expect(await focused()).toBe('agent-answer'))
  })

  it('switch on a small screen to the beginning of the other, which the bar names', async () => {
    await putTwoBeside()
    const [first, second] = await titles()
    await page.setViewportSize({ width: 360, height: 480 })
    await page.getByRole('group', { name: `Ook open: ${second}` }).waitFor()
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await page.keyboard.press('Alt+w')
    await page.getByRole('group', { name: `Ook open: ${first}` }).waitFor()
    await eventually(async () => expect(await focused()).toBe('agent-second'))
    const top = await page.locator('#agent-second').evaluate((pane) => Math.round(pane.getBoundingClientRect().top))
    expect(top).toBe(0)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('let single letters alone in the search box', async () => {
    await putTwoBeside()
    await page.keyboard.type('zwf')
    expect(await page.getByRole('combobox').inputValue()).toMatch(/zwf$/)
    await page.locator('#agent-second').waitFor()
  })

  it('open the same for a colleague with the link, filters and all', async () => {
    await putTwoBeside()
    await page.keyboard.press('Alt+f')
    await page.getByLabel('Doelgroep').focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('button', { name: /Haal dit filter weg: Doelgroep/ }).waitFor()
    await eventually(async () => expect(page.url()).toContain('doelgroep='))
    const seen = { titles: await titles(), options: await found(page) }
    const colleague = await pageOf(browser, base, 'lead')
    await colleague.goto(page.url())
    await eventually(async () => expect({ titles: await titles(colleague), options: await found(colleague) }).toEqual(seen))
    await colleague.getByRole('button', { name: /Haal dit filter weg: Doelgroep/ }).waitFor()
    expect(await colleague.getByRole('combobox').inputValue()).toBe('paspoort')
    await colleague.context().close()
  })

  it.each([
    ['a small second screen', 1024, 600],
    ['1280 px at 200 %', 640, 450],
    ['1280 px at 400 %', 320, 256],
  ])('fit on %s: nothing scrolls sideways, and the focus is never hidden', async (_what, width, height) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await putTwoBeside()
    await page.keyboard.press('Alt+f')
    await page.setViewportSize({ width, height })
    await eventually(async () => {
      const areVisible = await Promise.all(['main', '#agent-second'].map((part) => page.locator(part).isVisible()))
      expect(areVisible.filter(Boolean)).toHaveLength(1)
    })
    for (const show of [
      () => page.keyboard.press('Alt+w'),
      () => page.keyboard.press('Alt+w'),
      () => page.goto('/agent?q=zxqwv+blorp'),
      () => page.goto('/agent'),
    ]) {
      await show()
      await page.waitForTimeout(400)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      expect(await hiddenStops()).toEqual([])
    }
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  /** Goes through the page with Tab and names what has the focus while something else lies over it (WCAG 2.4.11). */
  async function hiddenStops(): Promise<string[]> {
    const hidden: string[] = []
    for (let stop = 0; stop < 45; stop++) {
      await page.keyboard.press('Tab')
      const name = await page.evaluate(() => {
        const element = document.activeElement
        if (!(element instanceof HTMLElement) || element === document.body) return null
        // A radio button lies unseen in its label.
        const shown = element.matches('input[type=radio]') ? (element.closest('label') ?? element) : element
        // Of what runs over two lines the first; of what is taller than the screen the part in sight.
        const { left, top, bottom, width } = shown.getClientRects()[0] ?? new DOMRect()
        const middle = (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2
        const over = document.elementFromPoint(left + Math.min(width / 2, 8), middle)
        return over && (shown.contains(over) || over.contains(shown)) ? null : `${element.tagName} ${element.textContent?.slice(0, 30)}`
      })
      if (name !== null) hidden.push(name)
    }
    return hidden
  }
})
