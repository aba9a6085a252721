import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../support/api'
import { launchBrowser, signIn } from '../support/browser'
import {
  answerBox,
  answerTab,
  apiAs,
  computer,
  isKept,
  makeVac,
  newestOf,
  offer,
  openVac,
  saveDraft,
  shortAnswer,
  tabOf,
  typeAnswer,
  unsaved,
} from './unsaved/editing'

const TYPED = ' Dit stond nog nergens.'

describe('what is typed in the admin and not saved', () => {
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

  it('comes back after a refresh, in every kind of field, and can be shown, put back and saved', async () => {
    const id = await newVac('Waar vind ik mijn oude tekst?')
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, id)
    await typeAnswer(page, TYPED)
    await shortAnswer(page).fill('Een nieuw kort antwoord.')
    await page.getByRole('button', { name: 'Kosten, termijn, meenemen' }).click()
    await page.getByRole('textbox', { name: 'Kosten' }).click()
    await page.keyboard.type('Dit kost 12 euro.')
    await page.getByRole('button', { name: 'Vindbaarheid' }).click()
    await page.locator('.field-searchTerms input').fill('zoekwoordje')
    await page.keyboard.press('Enter')
    await isKept(page)
    // At once after the last letter: nobody waits before closing.
    await page.reload()
    await answerTab(page)

    await offer(page).waitFor()
    expect(await offer(page).textContent()).toMatch(/U hebt hier tekst van \d\d\.\d\d uur die niet is bewaard\./)
    expect(await shortAnswer(page).inputValue()).toBe('Het oude korte antwoord.')
    await offer(page).getByRole('button', { name: 'Bekijken' }).press('Enter')
    for (const text of [TYPED.trim(), 'Een nieuw kort antwoord.', 'Dit kost 12 euro.']) await offer(page).getByText(text).first().waitFor()
    const { violations } = await new AxeBuilder({ page })
      .include('[data-unsaved-text]')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    await offer(page).getByRole('button', { name: 'Alles terugzetten' }).press('Enter')
    await unsaved(page).getByText('Uw tekst staat weer in het formulier.').waitFor()
    expect(await answerBox(page).innerText()).toContain(TYPED.trim())
    expect(await saveDraft(page)).toBe(200)
    const { shortAnswer: short, answer } = await newestOf(editor, id)
    expect(short).toBe('Een nieuw kort antwoord.')
    // A word is saved at once, also when the page closes right after it.
    const { body } = await editor.get<{ docs: { searchTerms: string[] }[] }>(`/api/vac-findability?where[vac][equals]=${id}&depth=0`)
    expect(body.docs[0]?.searchTerms).toEqual(['zoekwoordje'])
    expect(JSON.stringify(answer)).toContain(TYPED.trim())

    await page.reload()
    await answerTab(page)
    expect(await offer(page).count()).toBe(0)
    expect(await keptNames(page)).toEqual([])
    await context.close()
  })

  it('comes back in a new tab after the tab was closed, and on the start page', async () => {
    const id = await newVac('Waar is het tabblad gebleven?')
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, id)
    await typeAnswer(page, TYPED)
    await isKept(page)
    await page.close()
    const next = await tabOf(context)
    await next.goto('/admin')
    await next.getByRole('link', { name: 'Openen: Waar is het tabblad gebleven?' }).click()
    await answerTab(next)
    await offer(next).getByRole('button', { name: 'Alles terugzetten' }).click()
    await unsaved(next).getByText('Uw tekst staat weer in het formulier.').waitFor()
    expect(await answerBox(next).innerText()).toContain(TYPED.trim())
    await context.close()
  })

  it('comes back for an answer that was never saved, with its question to tell it by', async () => {
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, 'create')
    await page.locator('#field-question').fill('Hoe vraag ik iets geheel nieuws aan?')
    await typeAnswer(page, TYPED)
    await isKept(page)
    await page.goto('/admin')
    await openVac(page, 'create')
    await offer(page).filter({ hasText: 'Hoe vraag ik iets geheel nieuws aan?' }).getByRole('button', { name: 'Alles terugzetten' }).click()
    await unsaved(page).getByText('Uw tekst staat weer in het formulier.').waitFor()
    expect(await page.locator('#field-question').inputValue()).toBe('Hoe vraag ik iets geheel nieuws aan?')
    expect(await answerBox(page).innerText()).toContain(TYPED.trim())
    expect(await saveDraft(page)).toBe(201)
    await page.waitForURL(/\/vacs\/\d+$/)
    made.push(Number(page.url().split('/').at(-1)))
    await openVac(page, 'create')
    expect(await offer(page).count()).toBe(0)
    await context.close()
  })

  it('is there again after logging out and in, and nobody else at this computer sees or reads it', async () => {
    const id = await newVac('Wie leest dit op deze computer?')
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, id)
    await typeAnswer(page, TYPED)
    await isKept(page)
    await logOut(page)
    expect(await page.evaluate(() => Object.entries(localStorage).join())).not.toMatch(/nergens|computer/)

    await signIn(page, 'owner')
    await page.goto('/admin')
    expect(await page.getByText('Tekst die u nog niet hebt bewaard').count()).toBe(0)
    await page.goto(`/admin/collections/vacs/${id}`)
    // The colleague who went away still has it open.
    await page.getByRole('dialog').getByRole('button', { name: 'Overnemen' }).click()
    await answerTab(page)
    expect(await offer(page).count()).toBe(0)
    expect(await answerBox(page).innerText()).not.toContain(TYPED.trim())
    await logOut(page)

    await signIn(page, 'editor')
    await page.goto(`/admin/collections/vacs/${id}`)
    await offer(page).waitFor({ state: 'attached' })
    await context.close()
  })

  it('goes when it is thrown away, which is asked first, or when it is put back by hand', async () => {
    const id = await newVac('Mag deze tekst weg?')
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, id)
    await shortAnswer(page).fill('Iets anders.')
    await isKept(page)
    await page.reload()
    await answerTab(page)
    await offer(page).getByRole('button', { name: 'Weggooien' }).click()
    await offer(page).getByRole('button', { name: 'Nee, houd de tekst' }).click()
    await offer(page).getByRole('button', { name: 'Weggooien' }).click()
    await offer(page).getByRole('button', { name: 'Ja, gooi weg' }).click()
    await unsaved(page).getByText('De tekst is weg.').waitFor()
    expect(await keptNames(page)).toEqual([])

    await shortAnswer(page).fill('Nog iets anders.')
    await isKept(page)
    await shortAnswer(page).fill('Het oude korte antwoord.')
    await page.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('vraagbaak.unsaved.')))
    await context.close()
  })

  it('stays when the save fails, and the page still knows that it is not saved', async () => {
    const id = await newVac('Wat als opslaan mislukt?')
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, id)
    await shortAnswer(page).fill('Dit mag niet verloren gaan.')
    await page.locator('#field-question').fill('')
    await isKept(page)
    const refused = page.waitForResponse((response) => response.request().method() === 'PATCH' && response.url().includes('/api/vacs/'))
    await page.locator('#action-save').click()
    expect((await refused).status()).toBe(400)
    await page.locator('form[data-form-ready="true"]').waitFor()
    await page.reload()
    await answerTab(page)
    await offer(page).getByRole('button', { name: 'Bekijken' }).click()
    await offer(page).getByText('Dit mag niet verloren gaan.').waitFor()
    await context.close()
  })

  it('stays when the server cannot be reached, and is saved when it can', async () => {
    const id = await newVac('Wat als de server weg is?')
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, id)
    await shortAnswer(page).fill('Geschreven zonder verbinding.')
    await context.setOffline(true)
    await page.locator('#action-save-draft').click()
    await page.locator('form[data-form-ready="true"]').waitFor()
    await isKept(page)
    expect(await shortAnswer(page).inputValue()).toBe('Geschreven zonder verbinding.')
    await context.setOffline(false)
    expect(await saveDraft(page)).toBe(200)
    expect((await newestOf(editor, id)).shortAnswer).toBe('Geschreven zonder verbinding.')
    await page.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('vraagbaak.unsaved.')))
    await context.close()
  })

  it('of two tabs stands apart, and what one tab saves is no longer offered in the other', async () => {
    const id = await newVac('Schrijft u in twee tabbladen?')
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, id)
    await shortAnswer(page).fill('Uit het eerste tabblad.')
    await isKept(page)
    const second = await tabOf(context)
    await openVac(second, id)
    await offer(second).waitFor()
    await typeAnswer(second, ' Uit het tweede tabblad.')
    await isKept(second, 2)
    expect(await saveDraft(page)).toBe(200)
    await offer(second).waitFor({ state: 'detached' })
    await second.reload()
    await answerTab(second)
    await offer(second).getByRole('button', { name: 'Bekijken' }).click()
    await offer(second).getByText('Uit het tweede tabblad.').waitFor()
    await context.close()
  })

  it('asks to compare first when the answer changed since, and puts back field by field', async () => {
    const id = await newVac('Wat als het antwoord is veranderd?')
    const { page, context } = await computer(browser, 'editor')
    await openVac(page, id)
    await shortAnswer(page).fill('Mijn korte antwoord.')
    await typeAnswer(page, TYPED)
    await isKept(page)
    await page.goto('/admin')
    expect((await editor.patch(`/api/vacs/${id}?depth=0`, { shortAnswer: 'Het antwoord van een collega.' })).status).toBe(200)
    await openVac(page, id)
    await offer(page).getByText('Daarna is hier iets veranderd.').waitFor()
    expect(await offer(page).getByRole('button', { name: 'Alles terugzetten' }).count()).toBe(0)
    await offer(page).getByRole('button', { name: 'Bekijken' }).click()
    const field = offer(page).getByRole('region', { name: 'Kort antwoord' })
    expect((await field.locator('mark').allTextContents()).join(' ')).toContain('Mijn')
    await offer(page).getByRole('button', { name: 'Zet uw tekst terug in Volledig antwoord' }).click()
    await unsaved(page).getByText('Uw tekst staat weer in Volledig antwoord.').waitFor()
    expect(await answerBox(page).innerText()).toContain(TYPED.trim())
    expect(await shortAnswer(page).inputValue()).toBe('Het antwoord van een collega.')
    await offer(page).waitFor()
    await context.close()
  })

  it.each([
    ['nieuws', '/admin/collections/notices/create', '#field-title', 'Storing bij de balie'],
    ['een contact', '/admin/collections/contacts/create', '#field-name', 'Loket Zuid'],
  ])('comes back in the form of another collection too: %s', async (_, address, field, text) => {
    const { page, context } = await computer(browser, 'editor')
    await page.goto(address)
    await page.locator(field).fill(text)
    await isKept(page)
    await page.reload()
    await offer(page).getByRole('button', { name: 'Alles terugzetten' }).click()
    await expect.poll(() => page.locator(field).inputValue()).toBe(text)
    await context.close()
  })

  it('comes back in the settings, and no password is ever kept', async () => {
    const { page, context } = await computer(browser, 'admin')
    await page.goto('/admin/globals/settings')
    await page.locator('#field-senderName').fill('Het nieuwe team')
    await isKept(page)
    await page.goto('/admin/collections/users/create')
    await page.locator('#field-email').fill('nieuw@vraagbaak.example')
    await page.locator('#field-password').fill('een lang geheim woord')
    await page.locator('#field-confirm-password').fill('een lang geheim woord')
    await isKept(page, 2)
    await page.reload()
    await offer(page).getByRole('button', { name: 'Bekijken' }).click()
    await offer(page).getByText('nieuw@vraagbaak.example').waitFor()
    expect(await page.locator('body').innerText()).not.toContain('een lang geheim woord')
    await page.goto('/admin/globals/settings')
    await offer(page).getByRole('button', { name: 'Alles terugzetten' }).click()
    await expect.poll(() => page.locator('#field-senderName').inputValue()).toBe('Het nieuwe team')
    await context.close()
  })

  async function logOut(page: Page): Promise<void> {
    await page.goto('/uitloggen')
    await page.locator('form[action="/uitloggen/sessie"] button').click()
    await page.waitForURL(/\/inloggen/)
  }

  function keptNames(page: Page): Promise<string[]> {
    return page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('vraagbaak.unsaved.')))
  }
})
