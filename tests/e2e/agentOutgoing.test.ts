import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accessibilityFaults, launchBrowser, pageOf } from '../support/browser'

const DOG_TAX = 'hondenbelasting'

/** What an agent may say is right for this caller, now; by keyboard, on the example content. */
describe('what an agent says', () => {
  const base = inject('BASE_URL')
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launchBrowser()
    page = await pageOf(browser, base, 'agent')
  })
  afterAll(() => browser?.close())

  const main = () => page.getByRole('main')
  const say = () => main().getByRole('heading', { name: 'Zeg', exact: true })
  const open = async (query: string) => {
    await page.goto('/agent')
    await page.getByRole('radio', { name: 'Alle' }).check()
    await page.locator('#agent-search-box').focus()
    await page.keyboard.type(query)
    await main().getByRole('heading', { level: 1 }).filter({ hasText: /\?/ }).waitFor()
  }

  it('asks for the municipality before anything is said where answers differ, and takes it along', async () => {
    await open(DOG_TAX)
    const ask = main().getByRole('heading', { name: 'Voor welke gemeente belt u?' })
    await ask.waitFor()
    expect(await say().count()).toBe(0)
    expect(await page.getByRole('option').first().textContent()).toMatch(/Geldt alleen voor (Lindewaard|Oeverdam)/)
    expect(await page.getByRole('button', { name: /E-mail/ }).isDisabled()).toBe(true)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.keyboard.press('1')
    await ask.waitFor({ state: 'detached' })
    await say().waitFor()
    expect(await page.getByRole('radio', { name: 'Lindewaard' }).isChecked()).toBe(true)
    expect(await page.getByRole('link', { name: /Checklist/ }).getAttribute('href')).toMatch(/\?gemeente=lindewaard$/)
    expect(
      await main()
        .getByRole('link', { name: /Op de website/ })
        .getAttribute('href'),
    ).toMatch(/\?gemeente=lindewaard$/)
  })

  it('shows running news about the answer above what to say, and what is related', async () => {
    await open('afspraak maken')
    const news = main().locator('[data-notice]').filter({ hasText: 'Online een afspraak maken lukt nu niet' })
    await news.waitFor()
    const isAbove = await news.evaluate((element) => {
      const box = document.querySelector('main .agent-say')
      return box !== null && Boolean(element.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING)
    })
    expect(isAbove).toBe(true)
    await main().getByRole('heading', { name: 'Verwante vragen' }).waitFor()
  })
})
