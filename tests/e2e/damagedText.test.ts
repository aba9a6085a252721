import type { Browser, Page } from 'playwright-core'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Api } from '../support/api'
import { launchBrowser, pageOf } from '../support/browser'
import { BASE_URL, answerBox, answerTab, apiAs, makeVac, newestOf, openVac, saveDraft, shortAnswer } from './unsaved/editing'

describe('a rich text that something goes wrong with', () => {
  let browser: Browser
  let editor: Api
  let page: Page
  const made: number[] = []

  beforeAll(async () => {
    browser = await launchBrowser()
    editor = await apiAs('editor')
    page = await pageOf(browser, BASE_URL, 'editor')
    page.on('dialog', (dialog) => void dialog.accept())
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

  it('is never damaged by an error that points inside it, whatever server sends one', async () => {
    const id = await newVac('Wat wijst deze fout aan?')
    const before = (await newestOf(editor, id)).answer
    await openVac(page, id)
    await page.route(
      `**/api/vacs/${id}?**`,
      (route) =>
        route.fulfill({
          status: 400,
          json: {
            errors: [
              {
                name: 'ValidationError',
                data: { errors: [{ path: 'answer.content.0.content.0.text', message: 'Dit lijkt een burgerservicenummer.' }] },
              },
            ],
          },
        }),
      { times: 1 },
    )
    await shortAnswer(page).fill('Iets anders.')
    expect(await saveDraft(page)).toBe(400)
    await page.locator('form[data-form-ready="true"]').waitFor()
    expect(await answerBox(page).innerText()).toContain('De oude tekst van het antwoord.')
    expect(await saveDraft(page)).toBe(200)
    expect((await newestOf(editor, id)).answer).toEqual(before)
  })

  it('can be read and copied before the field is emptied, when the editor cannot show it', async () => {
    const id = await newVac('Kunt u deze tekst nog lezen?')
    const damaged = { type: 'doc', content: [{ type: 'verdwenen', content: [{ type: 'text', text: 'Deze zin mag niet weg.' }] }] }
    const database = new pg.Client({ connectionString: inject('APP_ENVIRONMENT').DATABASE_URL })
    await database.connect()
    await database.query('update vacs set answer = $2 where id = $1', [id, damaged])
    await database.query('update _vacs_v set version_answer = $2 where parent_id = $1', [id, damaged])
    await database.end()
    await page.goto(`/admin/collections/vacs/${id}`)
    await page.getByRole('button', { name: 'Antwoord', exact: true }).click()
    await page.getByLabel('De tekst zoals die is bewaard').waitFor()
    expect(await page.getByLabel('De tekst zoals die is bewaard').inputValue()).toBe('Deze zin mag niet weg.')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Kopieer de tekst' }).press('Enter')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('Deze zin mag niet weg.')
    await page.getByRole('button', { name: 'Maak het veld leeg' }).press('Enter')
    await page.getByText('Hebt u de tekst gekopieerd?').waitFor()
    await page.getByRole('button', { name: 'Ja, maak leeg' }).press('Enter')
    await answerTab(page)
    await page.keyboard.press('Control+v').catch(() => undefined)
    await answerBox(page).waitFor()
  })
})
