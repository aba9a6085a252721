import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../support/api'
import { launchBrowser } from '../support/browser'
import { answerTab, apiAs, computer, isKept, makeVac, openVac, shortAnswer, tabOf } from './unsaved/editing'

describe('the small forms beside an answer', () => {
  let browser: Browser
  let editor: Api
  const made: number[] = []

  beforeAll(async () => {
    browser = await launchBrowser()
    editor = await apiAs('editor')
  })
  afterAll(async () => {
    for (const id of made) await editor.delete(`/api/vacs/${id}`)
    await browser?.close()
  })

  async function newVac(question: string): Promise<number> {
    const id = await makeVac(editor, question)
    made.push(id)
    return id
  }

  const plan = (page: Page) => page.getByRole('group').filter({ has: page.getByText('Inplannen', { exact: true }) })

  it('keep what is typed when the page goes, until it is sent', async () => {
    const id = await newVac('Wanneer gaat dit live?')
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, id)
    await plan(page).getByText('Inplannen', { exact: true }).click()
    await plan(page).getByRole('textbox', { name: 'Dag' }).fill('31-03-2031')
    await plan(page).getByRole('textbox', { name: 'Tijd' }).fill('18.00')
    await isKept(page)
    await page.close()
    const later = await tabOf(context)
    await openVac(later, id)
    await expect.poll(() => plan(later).getByRole('textbox', { name: 'Dag' }).inputValue()).toBe('31-03-2031')
    expect(await plan(later).getByRole('textbox', { name: 'Tijd' }).inputValue()).toBe('18.00')
    await later.getByRole('button', { name: 'Zet in de planning' }).press('Enter')
    await later.getByText('31 maart 2031, 18.00 uur').first().waitFor()
    await later.reload()
    await answerTab(later)
    expect(await plan(later).getByRole('textbox', { name: 'Dag' }).count()).toBe(0)
    await context.close()
  })

  it('give back what is typed right after the answer is taken offline', async () => {
    const id = await newVac('Wat typt u na het intrekken?')
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, id)
    await page.locator('.doc-controls__popup button').first().click()
    await page.locator('#action-unpublish').click()
    const answered = page.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.url().includes(`/api/vacs/${id}`),
    )
    await page.getByRole('dialog').getByRole('button', { name: 'Bevestig' }).press('Enter')
    await answered
    await shortAnswer(page).fill('Getypt vlak na het intrekken.')
    await expect
      .poll(async () => (await shortAnswer(page).inputValue()) + (await page.locator('[data-unsaved-text]').innerText()))
      .toMatch(/Getypt vlak na het intrekken|die niet is bewaard/)
    await context.close()
  })
})
