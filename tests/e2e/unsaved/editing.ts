import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import pg from 'pg'
import { inject } from 'vitest'
import type { Role } from '../../../policies/person'
import { accounts, DEMO_PASSWORD } from '../../../seed/accounts'
import { type Api, saved, signIn as signInOverHttp, whereIs } from '../../support/api'
import { signIn } from '../../support/browser'

export const BASE_URL = inject('BASE_URL')

export function accountOf(role: Role) {
  const account = accounts.find((one) => one.role === role)
  if (!account) throw new Error(`There is no demo account for ${role}.`)
  return account
}

export function apiAs(role: Role): Promise<Api> {
  return signInOverHttp(BASE_URL, accountOf(role).email, DEMO_PASSWORD)
}

/** A computer of its own: what a browser keeps for one person after another. */
export async function computer(browser: Browser, role: Role): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: BASE_URL, locale: 'nl-NL', viewport: { width: 1280, height: 900 } })
  const page = await tabOf(context)
  await signIn(page, role)
  return { context, page }
}

/** A new tab. Who closes or reloads it says yes to leaving, as an impatient person does. */
export async function tabOf(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  page.on('dialog', (dialog) => void dialog.accept())
  return page
}

const paragraph = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })

/** A VAC of Burgerzaken, which owner and editor may both write. */
export async function makeVac(api: Api, question: string, more: Record<string, unknown> = {}): Promise<number> {
  const { body } = await api.get<{ docs: { id: number }[] }>(`/api/departments?${whereIs('name', 'Burgerzaken')}&depth=0`)
  const fields = {
    question,
    shortAnswer: 'Het oude korte antwoord.',
    answer: paragraph('De oude tekst van het antwoord.'),
    owningDepartment: body.docs[0]?.id,
  }
  const { id } = await saved(api.post('/api/vacs?depth=0', { ...fields, _status: 'published', ...more }))
  return id
}

export async function openVac(page: Page, id: number | 'create'): Promise<void> {
  await page.goto(`/admin/collections/vacs/${id}`)
  await page.locator('form[data-form-ready="true"]').first().waitFor()
  await answerTab(page)
}

/** The admin opens the tab that this user looked at last. */
export async function answerTab(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Antwoord', exact: true }).click()
  await answerBox(page).waitFor()
}

export const answerBox = (page: Page): Locator => page.getByRole('textbox', { name: 'Volledig antwoord' })
export const shortAnswer = (page: Page): Locator => page.locator('#field-shortAnswer')
export const unsaved = (page: Page): Locator => page.locator('[data-unsaved-text]')
export const offer = (page: Page): Locator => unsaved(page).getByRole('listitem').filter({ hasText: 'die niet is bewaard' })

/** Types at the end of the full answer. */
export async function typeAnswer(page: Page, text: string): Promise<void> {
  await answerBox(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}

/** What was typed has reached the browser's own storage. */
export async function isKept(page: Page, count = 1): Promise<void> {
  await page.waitForFunction(
    (wanted) => Object.keys(localStorage).filter((name) => name.startsWith('vraagbaak.unsaved.')).length >= wanted,
    count,
  )
}

export async function saveDraft(page: Page): Promise<number> {
  const answered = page.waitForResponse(
    (response) =>
      ['PATCH', 'POST'].includes(response.request().method()) &&
      /\/api\/vacs(\/\d+)?\?/.test(response.url()) &&
      response.status() !== 401 &&
      response.status() !== 403,
  )
  await page.locator('#action-save-draft').click()
  return (await answered).status()
}

/** The newest text of a VAC, as its writers see it. */
export async function newestOf(api: Api, id: number): Promise<{ shortAnswer: string; answer: unknown; _status: string; question: string }> {
  return (await api.get<never>(`/api/vacs/${id}?draft=true&depth=0`)).body
}

/** Ends all sessions of somebody, as an administrator or a restart with another secret would. */
export function endSessions(role: Role): Promise<void> {
  return inDatabase('delete from users_sessions where _parent_id = (select id from users where email = $1)', [accountOf(role).email])
}

/** Lets every lock run out, as it does by itself for who types nothing for some minutes. */
export function endLocks(): Promise<void> {
  return inDatabase("update payload_locked_documents set updated_at = now() - interval '1 day'", [])
}

async function inDatabase(statement: string, values: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: inject('APP_ENVIRONMENT').DATABASE_URL })
  await client.connect()
  try {
    await client.query(statement, values)
  } finally {
    await client.end()
  }
}
