import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accessibilityFaults, launchBrowser } from '../support/browser'

const PAGES = ['/inloggen', '/inloggen/vergeten', '/inloggen/nieuw-wachtwoord?code=verlopen', '/inloggen/e-mailadres?code=verlopen']

describe('the pages of signing in', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  describe.each([1280, 360])('on a screen of %i pixels', (width) => {
    it.each(PAGES)('%s can be read and used by everybody', async (path) => {
      const context = await browser.newContext({ baseURL: inject('BASE_URL'), locale: 'nl-NL', viewport: { width, height: 800 } })
      const page = await context.newPage()
      await page.goto(path)
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      for (const field of await page.locator('input:visible, main button:visible').all()) {
        await field.focus()
        expect(await field.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none')
      }
      await context.close()
    })
  })
})
