import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_PASSWORD } from '../../seed/accounts'
import type { Api } from '../support/api'
import { accessibilityFaults, launchBrowser, signIn } from '../support/browser'
import { apiAs, computer, endSessions, isKept, makeVac, newestOf, openVac, saveDraft, shortAnswer, tabOf } from './unsaved/editing'

/** The dialog in which one signs in again. */
const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: /Uw sessie is afgelopen|Iemand anders is ingelogd/ })

describe('a session that ends while somebody works', () => {
  let browser: Browser
  let admin: Api
  const made: number[] = []

  beforeAll(async () => {
    browser = await launchBrowser()
    admin = await apiAs('admin')
  })
  afterAll(async () => {
    for (const id of made) await admin.delete(`/api/vacs/${id}`)
    await browser?.close()
  })

  async function newVac(question: string): Promise<number> {
    const id = await makeVac(admin, question)
    made.push(id)
    return id
  }

  async function signInAgain(page: Page, password = DEMO_PASSWORD): Promise<void> {
    await dialogOf(page).getByLabel('Wachtwoord').fill(password)
    await page.keyboard.press('Enter')
  }

  it('is told at saving, and the save goes on by itself after signing in on the same page', async () => {
    const id = await newVac('Wat als mijn sessie afloopt?')
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, id)
    await endSessions('editor')
    let loads = 0
    page.on('load', () => (loads += 1))
    await shortAnswer(page).fill('Getypt na het einde van de sessie.')
    const saved = saveDraft(page)
    await dialogOf(page).waitFor()
    expect(await dialogOf(page).getByLabel('E-mailadres').inputValue()).toBe('redactie@vraagbaak.example')
    expect(await accessibilityFaults(page).then((faults) => faults.filter((fault) => /dialog/.test(fault)))).toEqual([])
    await signInAgain(page, 'niet het goede wachtwoord')
    await dialogOf(page).getByText('Dit wachtwoord klopt niet.').waitFor()
    await signInAgain(page)
    await dialogOf(page).waitFor({ state: 'detached' })
    // Whichever request found out first: the save may have to be asked for again only when it was not what waited.
    expect(await saved).toBe(200)
    expect((await newestOf(admin, id)).shortAnswer).toBe('Getypt na het einde van de sessie.')
    expect(loads).toBe(0)
    expect(new URL(page.url()).pathname).toBe(`/admin/collections/vacs/${id}`)
    await context.close()
  })

  it('is told while somebody types, before they save, and what they typed stays', async () => {
    const id = await newVac('Wat als ik nog typ?')
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, id)
    await endSessions('editor')
    await shortAnswer(page).fill('Nog niet opgeslagen.')
    await dialogOf(page).waitFor()
    // Letters that are still coming must not end up in the password.
    expect(
      await dialogOf(page)
        .getByLabel('Wachtwoord')
        .evaluate((box) => box === document.activeElement),
    ).toBe(false)
    await signInAgain(page)
    await dialogOf(page).waitFor({ state: 'detached' })
    expect(await shortAnswer(page).inputValue()).toBe('Nog niet opgeslagen.')
    expect(await saveDraft(page)).toBe(200)
    await context.close()
  })

  it('can be mended later: a bar says so, what is typed is kept, and the next save asks again', async () => {
    const id = await newVac('Wat als ik later inlog?')
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, id)
    await endSessions('editor')
    await shortAnswer(page).fill('Eerst verder typen.')
    await dialogOf(page).getByRole('button', { name: 'Later' }).click()
    await page.getByText('U bent niet ingelogd. Wat u typt, staat alleen in deze browser.').waitFor()
    await shortAnswer(page).fill('Eerst verder typen, dan inloggen.')
    await isKept(page)
    expect(await dialogOf(page).count()).toBe(0)
    await page.locator('#action-save-draft').click()
    const saved = page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok())
    await signInAgain(page)
    await saved
    expect((await newestOf(admin, id)).shortAnswer).toBe('Eerst verder typen, dan inloggen.')
    await page.getByText('U bent niet ingelogd.').waitFor({ state: 'detached' })
    await context.close()
  })

  it('is another thing than a missing right', async () => {
    const id = await newVac('Mag ik dit wel?')
    const { page, context } = await computer(browser, 'owner')
    await openVac(page, id)
    const checked = page.waitForResponse(
      (response) => response.request().method() === 'POST' && new URL(response.url()).pathname === `/admin/collections/vacs/${id}`,
    )
    await shortAnswer(page).fill('Dit mag ik niet.')
    await isKept(page)
    await checked
    // In the meantime this answer went to another department.
    const { body } = await admin.get<{ docs: { id: number }[] }>('/api/departments?where[name][not_equals]=Burgerzaken&depth=0&limit=1')
    expect((await admin.patch(`/api/vacs/${id}?depth=0&overrideLock=true`, { owningDepartment: body.docs[0]?.id })).status).toBe(200)
    const refused = page.waitForResponse((response) => response.request().method() === 'PATCH')
    await page.locator('#action-save-draft').click()
    expect((await refused).status()).toBe(403)
    await page.locator('form[data-form-ready="true"]').waitFor()
    expect(await dialogOf(page).count()).toBe(0)
    await isKept(page)
    await context.close()
  })

  it('is noticed when somebody else signs in in another tab: nothing is saved in their name', async () => {
    const id = await newVac('Wie ben ik nu?')
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, id)
    const other = await tabOf(context)
    await signIn(other, 'owner')
    await dialogOf(page).getByText('In een ander venster is Eigenaar Burgerzaken ingelogd.').waitFor()
    await signInAgain(page)
    await dialogOf(page).waitFor({ state: 'detached' })
    await shortAnswer(page).fill('Van de redactie.')
    expect(await saveDraft(page)).toBe(200)
    const { body } = await admin.get<{ editedByName: string; shortAnswer: string }>(`/api/vacs/${id}?draft=true&depth=0`)
    expect(body).toMatchObject({ shortAnswer: 'Van de redactie.', editedByName: 'Redactie' })
    await context.close()
  })

  it('asks in time whether to stay, and staying lengthens it', async () => {
    const { page, context } = await computer(browser, 'editor')
    // The server says when the session ends; here it says: in a minute.
    await page.addInitScript(() => {
      const own = window.fetch.bind(window)
      window.fetch = async (input, init) => {
        const response = await own(input, init)
        if (!String(input).endsWith('/api/users/me')) return response
        return Response.json({ ...((await response.json()) as object), exp: Math.round(Date.now() / 1000) + 60 })
      }
    })
    await page.goto('/admin')
    const question = page.getByRole('dialog', { name: 'Uw sessie loopt bijna af' })
    await question.waitFor()
    const lengthened = page.waitForResponse((response) => response.url().includes('/api/users/refresh-token'))
    await question.getByRole('button', { name: 'Ja, blijf ingelogd' }).press('Enter')
    expect((await lengthened).status()).toBe(200)
    await question.waitFor({ state: 'detached' })
    await context.close()
  })

  it('does not lose the report of an agent, who signs in again and sends it', async () => {
    const { page, context } = await computer(browser, 'agent')
    await page.goto('/agent?q=paspoort')
    await page.getByRole('option').first().waitFor()
    await page.getByRole('combobox').press('Enter')
    await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor()
    await page.getByRole('main').focus()
    await page.keyboard.press('k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('1')
    await page.keyboard.type('Dit bedrag klopt niet meer.')
    await endSessions('agent')
    await page.keyboard.press('Enter')
    await dialogOf(page).waitFor()
    await signInAgain(page)
    await page.getByText('Uw melding is verstuurd.').first().waitFor()
    await context.close()
  })
})
