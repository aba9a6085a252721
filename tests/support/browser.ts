import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { accounts, DEMO_PASSWORD } from '../../seed/accounts'
import type { Role } from '../../policies/person'
import { ensureChromium } from '../../scripts/services/ensureChromium'

/** Without these Chromium looks for hosts of its maker, and root may not run it at all. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** So many characters of a page say which one it is. */
const PAGE_TEXT = 600

const launched: Browser[] = []

/** A real Chromium. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ARGUMENTS, headless: true })
  launched.push(browser)
  return browser
}

/** Address and first text of every page that is open now, for the report of a test that failed. */
export async function openPages(): Promise<string[]> {
  const pages = launched.flatMap((browser) => browser.contexts()).flatMap((context) => context.pages())
  return Promise.all(
    pages.map(async (page) => {
      const text = await page.locator('body').innerText({ timeout: 1_000 }).catch(String)
      return `${page.url()}\n  ${text.replaceAll(/\s+/g, ' ').slice(0, PAGE_TEXT)}`
    }),
  )
}

/** A new page of somebody who has signed in through the login page, in a session of their own. */
export async function pageOf(browser: Browser, baseUrl: string, role: Role): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseUrl, locale: 'nl-NL', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await signIn(page, role)
  return page
}

/** Signs in with the demo account of a role. */
export async function signIn(page: Page, role: Role): Promise<void> {
  const email = accounts.find((account) => account.role === role)?.email ?? ''
  await page.goto('/inloggen')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/inloggen'))
}

/** What axe finds against WCAG 2.2 A and AA, in one line per rule. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
