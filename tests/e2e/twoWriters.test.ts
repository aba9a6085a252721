import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../support/api'
import { launchBrowser } from '../support/browser'
import {
  answerBox,
  answerTab,
  apiAs,
  computer,
  endLocks,
  isKept,
  makeVac,
  newestOf,
  offer,
  openVac,
  saveDraft,
  shortAnswer,
  typeAnswer,
  unsaved,
} from './unsaved/editing'

const MINE = 'Mijn eigen korte antwoord.'
const THEIRS = 'Het korte antwoord van een collega.'

describe('two people who write one answer', () => {
  let browser: Browser
  let owner: Api
  let editor: Api
  const made: number[] = []

  beforeAll(async () => {
    browser = await launchBrowser()
    ;[owner, editor] = [await apiAs('owner'), await apiAs('editor')]
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

  /** The form has told the server that somebody writes here, and heard whether the text is the newest. */
  function lockOf(page: Page, id: number) {
    return page.waitForResponse(
      (response) => response.request().method() === 'POST' && new URL(response.url()).pathname === `/admin/collections/vacs/${id}`,
    )
  }

  /** Both texts stand in the comparison, with what differs marked, and each can be copied. */
  async function expectSideBySide(page: Page): Promise<void> {
    const field = offer(page).getByRole('region', { name: 'Kort antwoord' })
    await field.waitFor()
    expect(await field.innerText()).toContain(MINE)
    expect(await field.innerText()).toContain(THEIRS)
    expect((await field.locator('mark').allTextContents()).join('')).toMatch(/Mijn.*eigen.*collega/)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    for (const [whose, text] of [
      ['Uw tekst', MINE],
      ['Staat nu in het formulier', THEIRS],
    ] as const) {
      await field.getByRole('button', { name: `Kopieer Kort antwoord: ${whose}` }).press('Enter')
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text)
    }
  }

  it('loads the newest text without losing what was typed over an older one', async () => {
    const id = await newVac('Is deze tekst nog de nieuwste?')
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, id)
    expect((await owner.patch(`/api/vacs/${id}?draft=true&depth=0`, { shortAnswer: THEIRS, _status: 'draft' })).status).toBe(200)
    await shortAnswer(page).fill(MINE)
    const stale = page.getByRole('dialog').filter({ hasText: 'Een collega heeft dit gewijzigd' })
    await stale.getByRole('button', { name: 'Laad de nieuwste tekst' }).press('Enter')
    await answerTab(page)
    await expect.poll(() => shortAnswer(page).inputValue()).toBe(THEIRS)
    await expectSideBySide(page)
    await offer(page).getByRole('button', { name: 'Zet uw tekst terug in Kort antwoord' }).click()
    await expect.poll(() => shortAnswer(page).inputValue()).toBe(MINE)
    expect(await saveDraft(page)).toBe(200)
    expect((await newestOf(editor, id)).shortAnswer).toBe(MINE)
    await context.close()
  })

  it('refuses to save over a colleague, says who it was, and shows both texts', async () => {
    const id = await newVac('Wie was het eerst klaar?')
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, id)
    const locked = lockOf(page, id)
    await shortAnswer(page).fill(MINE)
    await isKept(page)
    await locked
    await endLocks()
    expect((await owner.patch(`/api/vacs/${id}?draft=true&depth=0`, { shortAnswer: THEIRS, _status: 'draft' })).status).toBe(200)
    expect(await saveDraft(page)).toBe(409)
    await unsaved(page)
      .getByText(/Uw tekst is niet bewaard\. Eigenaar Burgerzaken heeft dit om \d\d\.\d\d uur opgeslagen/)
      .waitFor()
    expect(await shortAnswer(page).inputValue()).toBe(MINE)
    expect((await newestOf(editor, id)).shortAnswer).toBe(THEIRS)
    await unsaved(page).getByRole('button', { name: 'Vergelijk met de nieuwste tekst' }).press('Enter')
    await expectSideBySide(page)
    expect(await shortAnswer(page).inputValue()).toBe(THEIRS)
    await offer(page).getByRole('button', { name: 'Zet uw tekst terug in Kort antwoord' }).click()
    await expect.poll(() => shortAnswer(page).inputValue()).toBe(MINE)
    expect(await saveDraft(page)).toBe(200)
    expect((await newestOf(editor, id)).shortAnswer).toBe(MINE)
    await context.close()
  })

  it('keeps what somebody typed whose place a colleague takes, and shows both texts', async () => {
    const id = await newVac('Wie schrijft hier verder?')
    const mine = await computer(browser, 'owner')
    await openVac(mine.page, id)
    const locked = lockOf(mine.page, id)
    await shortAnswer(mine.page).fill(MINE)
    await isKept(mine.page)
    await locked
    const theirs = await computer(browser, 'editor')
    await theirs.page.goto(`/admin/collections/vacs/${id}`)
    await theirs.page.getByRole('button', { name: 'Overnemen' }).press('Enter')
    await theirs.page.locator('form[data-form-ready="true"]').first().waitFor()
    await answerTab(theirs.page)
    await typeAnswer(mine.page, ' Dit typte ik nog.')
    await mine.page.getByRole('button', { name: 'Lezen en vergelijken' }).press('Enter')
    await offer(mine.page).getByText('U kunt hier nu niet schrijven.').waitFor()
    await shortAnswer(theirs.page).fill(THEIRS)
    expect(await saveDraft(theirs.page)).toBe(200)
    await endLocks()
    await openVac(mine.page, id)
    await offer(mine.page).getByRole('button', { name: 'Bekijken' }).press('Enter')
    await expectSideBySide(mine.page)
    await offer(mine.page).getByText('Dit typte ik nog.').first().waitFor()
    expect((await newestOf(editor, id)).shortAnswer).toBe(THEIRS)
    await mine.context.close()
    await theirs.context.close()
  })

  describe('nobody is in conflict with themselves', () => {
    /** Types, and sees for as long as the form needs that nobody is told about a colleague. */
    async function typeAndSave(page: Page, id: number, text: string): Promise<void> {
      const checked = lockOf(page, id)
      await shortAnswer(page).fill(text)
      await checked
      expect(await page.getByText('Een collega heeft dit gewijzigd').count()).toBe(0)
      expect(await saveDraft(page)).toBe(200)
      expect(await page.getByText('Een collega heeft dit gewijzigd').count()).toBe(0)
      expect((await newestOf(editor, id)).shortAnswer).toBe(text)
      await page.locator('form[data-form-ready="true"]').first().waitFor()
    }

    it('after saving, going back to what is live, and typing on', async () => {
      const id = await newVac('Draait u dit terug?')
      const { page, context } = await computer(browser, 'editor')
      await openVac(page, id)
      await typeAndSave(page, id, 'Een concept.')
      const reverted = page.waitForResponse(
        (response) => response.request().method() === 'PATCH' && response.url().includes(`/api/vacs/${id}`),
      )
      await page.locator('#action-revert-to-published').click()
      await page.getByRole('dialog').getByRole('button', { name: 'Bevestig' }).click()
      expect((await reverted).status()).toBe(200)
      await expect.poll(() => shortAnswer(page).inputValue()).toBe('Het oude korte antwoord.')
      await typeAndSave(page, id, 'Na het terugdraaien.')
      await typeAndSave(page, id, 'En nog een keer.')
      await context.close()
    })

    it('and what was typed and not saved is still there after going back to what is live', async () => {
      const id = await newVac('Draait u te vroeg terug?')
      const { page, context } = await computer(browser, 'editor')
      await openVac(page, id)
      await typeAndSave(page, id, 'Een concept.')
      await typeAnswer(page, ' Nog niet bewaard.')
      await isKept(page)
      await page.locator('#action-revert-to-published').click()
      await page.getByRole('dialog').getByRole('button', { name: 'Bevestig' }).click()
      await expect.poll(() => shortAnswer(page).inputValue()).toBe('Het oude korte antwoord.')
      await offer(page).getByRole('button', { name: 'Bekijken' }).click()
      await offer(page).getByText('Nog niet bewaard.').first().waitFor()
      expect(await answerBox(page).innerText()).not.toContain('Nog niet bewaard.')
      await context.close()
    })
  })
})
