import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../support/api'
import { launchBrowser, pageOf } from '../support/browser'
import { BASE_URL, apiAs, makeVac, newestOf } from './unsaved/editing'

const OLD = 'Het oude korte antwoord.'
const NEW = 'Het nieuwe korte antwoord.'

describe('going back to an old version', () => {
  let browser: Browser
  let editor: Api
  let page: Page
  const made: number[] = []

  beforeAll(async () => {
    browser = await launchBrowser()
    editor = await apiAs('editor')
    page = await pageOf(browser, BASE_URL, 'editor')
  })
  afterAll(async () => {
    for (const id of made) await editor.delete(`/api/vacs/${id}`)
    await browser?.close()
  })

  /** A live answer with an older live text, at the screen of that older version. */
  async function openOldVersion(question: string): Promise<number> {
    const id = await makeVac(editor, question)
    made.push(id)
    expect((await editor.patch(`/api/vacs/${id}?depth=0`, { shortAnswer: NEW, _status: 'published' })).status).toBe(200)
    const { body } = await editor.get<{ docs: { id: number }[] }>(
      `/api/vacs/versions?where[parent][equals]=${id}&where[version.shortAnswer][equals]=${encodeURIComponent(OLD)}&depth=0`,
    )
    await page.goto(`/admin/collections/vacs/${id}/versions/${body.docs[0]?.id}`)
    await page.getByRole('region', { name: 'Terug naar deze versie' }).waitFor()
    return id
  }

  const liveText = async (id: number) => (await editor.get<{ shortAnswer: string }>(`/api/vacs/${id}?draft=false&depth=0`)).body.shortAnswer

  it('makes a draft of it, and leaves what is live as it is', async () => {
    const id = await openOldVersion('Herstelt u dit als concept?')
    // The button that put an old text live at once, unannounced.
    expect(await page.getByRole('button', { name: /Herstel(len)? deze versie|Deze versie herstellen/ }).count()).toBe(0)
    await page.getByRole('button', { name: 'Herstel als concept' }).press('Enter')
    await page.waitForURL(new RegExp(`/vacs/${id}$`))
    await page.getByText('De oude tekst staat nu klaar als concept.').first().waitFor()
    expect(await newestOf(editor, id)).toMatchObject({ shortAnswer: OLD, _status: 'draft' })
    expect(await liveText(id)).toBe(NEW)
  })

  it('puts it live only as a second choice, after saying what that does', async () => {
    const id = await openOldVersion('Zet u dit meteen live?')
    await page.getByRole('button', { name: 'Herstel en zet meteen live' }).press('Enter')
    await page.getByText(/Deze tekst van \d+ \S+ \d{4} staat daarna meteen op de website\. Weet u het zeker\?/).waitFor()
    // Enter alone must not do it: the safe answer has the focus.
    await page.keyboard.press('Enter')
    await page.getByText('Weet u het zeker?').waitFor({ state: 'detached' })
    expect(await liveText(id)).toBe(NEW)
    await page.getByRole('button', { name: 'Herstel en zet meteen live' }).press('Enter')
    await page.getByRole('button', { name: 'Ja, zet deze tekst live' }).press('Enter')
    await page.waitForURL(new RegExp(`/vacs/${id}$`))
    await page.getByText('De oude tekst staat nu live.').first().waitFor()
    expect(await liveText(id)).toBe(OLD)
    expect(await newestOf(editor, id)).toMatchObject({ shortAnswer: OLD, _status: 'published' })
  })
})
