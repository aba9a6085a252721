import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accounts, DEMO_PASSWORD } from '../../seed/accounts'
import type { Role } from '../../policies/person'
import { type Api, saved, signIn, whereIs } from '../support/api'
import { launchBrowser, pageOf } from '../support/browser'

const BASE_URL = inject('BASE_URL')
/** Officialese that our rules must change, and a plain sentence around it. */
const HARD = 'Indien u uw paspoort kwijt bent, belt u de gemeente.'
const PLAIN = 'Bent u uw paspoort kwijt? Bel dan de gemeente.'

describe('plain Dutch in the place where text is written', () => {
  let browser: Browser
  let admin: Api
  let editor: Api
  let page: Page
  const made: number[] = []

  beforeAll(async () => {
    browser = await launchBrowser()
    admin = await apiAs('admin')
    editor = await apiAs('editor')
    page = await pageOf(browser, BASE_URL, 'editor')
  })

  afterAll(async () => {
    await admin.post('/api/globals/settings', { readabilityPolicy: 'inform' })
    for (const id of made) await editor.delete(`/api/vacs/${id}`)
    await browser?.close()
  })

  /** Opens a new draft with this text as its full answer; the editor has been through its first check. */
  async function openDraft(question: string, answer: string): Promise<{ id: number; box: Locator; panel: Locator }> {
    const { body } = await editor.get<{ docs: { id: number }[] }>('/api/departments?limit=1')
    const { id } = await saved(editor.post('/api/vacs?draft=true', { question, owningDepartment: body.docs[0]?.id }))
    made.push(id)
    await page.goto(`/admin/collections/vacs/${id}`)
    const box = page.getByRole('textbox', { name: 'Volledig antwoord' })
    await box.click()
    await page.keyboard.type(answer)
    const panel = page.getByRole('region', { name: 'Leesbaarheid van Volledig antwoord' })
    await panel.getByText('van 100').waitFor()
    return { id, box, panel }
  }

  it('underlines officialese, explains it by keyboard, applies the suggestion and undoes it', async () => {
    const { box, panel } = await openDraft('Wat doe ik als mijn paspoort kwijt is?', HARD)
    const finding = box.locator('[data-finding]', { hasText: /^Indien$/ })
    await finding.waitFor()
    expect(await finding.getAttribute('data-severity')).toBe('must')
    expect(await finding.getAttribute('aria-description')).toBe('Moet anders: Ambtelijk of duur woord')
    const before = await scoreOf(panel)

    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Shift+F8')
    await page.keyboard.press('F8')
    const dialog = page.getByRole('dialog', { name: 'Uitleg over deze tekst' })
    await dialog.waitFor()
    expect(await focusIsIn(dialog), 'walking leaves the cursor in the text').toBe(false)
    await page.keyboard.press('Alt+Enter')
    expect(await focusIsIn(dialog)).toBe(true)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await focusIsIn(box)).toBe(true)

    await page.keyboard.press('Alt+Enter')
    await dialog.getByRole('button', { name: 'Als', exact: true }).press('Enter')
    expect(await box.innerText()).toBe(HARD.replace('Indien', 'Als'))
    await expect.poll(() => scoreOf(panel)).toBeGreaterThan(before)
    expect(await focusIsIn(box)).toBe(true)

    await page.keyboard.press('Control+z')
    expect(await box.innerText()).toBe(HARD)
    await expect.poll(() => scoreOf(panel)).toBe(before)
  })

  it('keeps the underline under its words while somebody types before them', async () => {
    const { box } = await openDraft('Waar vraag ik een pasje aan?', HARD)
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Let op! ')
    await box.locator('[data-finding]', { hasText: /^Indien$/ }).waitFor()
    expect(await box.innerText()).toBe(`Let op! ${HARD}`)
  })

  it('explains under the pointer, ignores a place for this session and shows it again', async () => {
    const { box, panel } = await openDraft('Hoe meld ik een verhuizing?', HARD)
    const finding = box.locator('[data-finding]', { hasText: /^Indien$/ })
    await finding.hover()
    const dialog = page.getByRole('dialog', { name: 'Uitleg over deze tekst' })
    await dialog.getByText('Ambtelijk of duur woord').first().waitFor()
    const before = await scoreOf(panel)
    await dialog.getByRole('button', { name: 'Negeer hier' }).first().click()
    await finding.waitFor({ state: 'detached' })
    expect(await scoreOf(panel), 'ignoring is no improvement').toBe(before)
    await panel.getByRole('button', { name: 'Toon weer' }).click()
    await finding.waitFor()
  })

  it('leads from the list to the place in the text', async () => {
    const { panel } = await openDraft('Wat kost een uittreksel?', `${PLAIN} ${HARD}`)
    await panel.getByText('Alle punten').click()
    await panel.getByRole('button', { name: /Moet anders.*“Indien”/ }).click()
    const at = await page.evaluate(() => getSelection()?.anchorNode?.textContent?.slice(getSelection()?.anchorOffset).slice(0, 6))
    expect(['Indien', '']).toContain(at)
    await page.getByRole('dialog', { name: 'Uitleg over deze tekst' }).waitFor()
  })

  it('applies a suggestion in the short answer and takes it back', async () => {
    await openDraft('Hoe vraag ik een kapvergunning aan?', PLAIN)
    const field = page.getByRole('textbox', { name: 'Kort antwoord' })
    await field.fill(HARD)
    const below = page.locator('.field-type', { has: field }).last()
    await below.getByText('Alle punten').click()
    await below.getByRole('button', { name: 'Als', exact: true }).click()
    expect(await field.inputValue()).toBe(HARD.replace('Indien', 'Als'))
    await below.getByRole('button', { name: 'Ongedaan maken' }).click()
    expect(await field.inputValue()).toBe(HARD)
  })

  it('has no faults for assistive techniques in what we add to the page', async () => {
    const { box } = await openDraft('Waar lever ik grof afval in?', HARD)
    await box.locator('[data-finding]', { hasText: /^Indien$/ }).waitFor()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await page.getByRole('dialog', { name: 'Uitleg over deze tekst' }).waitFor()
    const { violations } = await new AxeBuilder({ page })
      .include('[data-editor-frame]')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

  it('asks a reason before a hard text goes live, and keeps it beside the version', async () => {
    expect((await admin.post('/api/globals/settings', { readabilityPolicy: 'reason' })).status).toBe(200)
    const { id } = await openDraft(
      'Hoe lang duurt een bezwaar?',
      'Indien u beschikt over een legitimatiebewijs, dient u dit te overleggen. De aanvraag wordt door de gemeente beoordeeld.',
    )
    await page.getByRole('region', { name: 'Leesbaarheid', exact: true }).getByText('Vul dan hieronder in waarom.').waitFor()
    const publish = page.getByRole('button', { name: 'Publiceren', exact: true })
    await publish.click()
    await page.getByText('Of vul in waarom u de tekst toch publiceert.').first().waitFor()
    expect(await statusOf(id)).toBe('draft')

    await page.getByLabel('Waarom publiceert u deze tekst toch?').fill('De brief met deze woorden is al verstuurd.')
    await publish.click()
    await expect.poll(() => statusOf(id)).toBe('published')
    const { body } = await editor.get<{ docs: { reason?: string; meets: boolean }[] }>(`/api/vac-scores?${whereIs('vac', id)}&depth=0`)
    expect(body.docs).toContainEqual(expect.objectContaining({ meets: false, reason: 'De brief met deze woorden is al verstuurd.' }))
  })

  async function statusOf(id: number): Promise<string | undefined> {
    return (await editor.get<{ _status?: string }>(`/api/vacs/${id}?depth=0`)).body._status
  }
})

function apiAs(role: Role): Promise<Api> {
  return signIn(BASE_URL, accounts.find((account) => account.role === role)?.email ?? '', DEMO_PASSWORD)
}

/** The score as shown: "72 van 100". */
async function scoreOf(panel: Locator): Promise<number> {
  return Number(/(\d+) van 100/.exec(await panel.innerText())?.[1])
}

function focusIsIn(part: Locator): Promise<boolean> {
  return part.evaluate((element) => element.contains(document.activeElement))
}
