import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Role } from '../../policies/person'
import { formatMoment } from '../../src/time/formatMoment'
import { launchBrowser, signIn } from '../support/browser'

type Doc = Record<string, unknown> & { id: number }

/** What people type about days, moments, addresses and numbers, in a browser that is set to another country. */
describe('fields in a browser set to UTC and American English', () => {
  let browser: Browser
  let editor: Page
  const headers = { Origin: inject('BASE_URL') }

  /** A page with Dutch screens in a foreign browser, as on a laptop that was never set up. */
  async function foreignPage(role: Role): Promise<Page> {
    const context = await browser.newContext({
      baseURL: inject('BASE_URL'),
      locale: 'en-US',
      timezoneId: 'UTC',
      viewport: { width: 1280, height: 900 },
    })
    await context.addCookies([{ name: 'payload-lng', value: 'nl', url: inject('BASE_URL') }])
    const page = await context.newPage()
    await signIn(page, role)
    return page
  }

  beforeAll(async () => {
    browser = await launchBrowser()
    editor = await foreignPage('editor')
  })
  afterAll(async () => browser?.close())

  const docs = async (page: Page, path: string): Promise<Doc[]> =>
    ((await (await page.request.get(`/api/${path}`, { headers })).json()) as { docs: Doc[] }).docs
  const box = (page: Page, field: string) => page.locator(`#field-${field}`)
  const note = (page: Page, field: string) => page.locator(`#field-${field}-read`)
  const save = (page: Page) => page.locator('#action-save').click()
  /** The form takes what is typed from the first key after it is ready. */
  const fill = async (page: Page, field: string, text: string) => {
    await box(page, field).waitFor()
    await expect.poll(async () => (await box(page, field).fill(text), box(page, field).inputValue())).toBe(text)
  }

  it('moments are typed, read, stored and shown in Dutch time', async () => {
    const title = 'Balie eerder dicht (veldtest)'
    await editor.goto('/admin/collections/notices/create')
    await fill(editor, 'title', title)
    await fill(editor, 'text', 'De balie is eerder dicht.')
    await fill(editor, 'startsAt', '31-3-27 18.00')
    await note(editor, 'startsAt').getByText('woensdag 31 maart 2027, 18.00 uur (Nederlandse tijd)').waitFor()
    await fill(editor, 'endsAt', '31 maart 2027 om 20:00 uur')
    await box(editor, 'endsAt').blur()
    expect(await box(editor, 'endsAt').inputValue()).toBe('31-03-2027 20.00')
    await save(editor)
    await editor.waitForURL(/notices\/\d+/)
    const [stored] = await docs(editor, `notices?where[title][equals]=${encodeURIComponent(title)}`)
    expect(stored).toMatchObject({ startsAt: '2027-03-31T16:00:00.000Z', endsAt: '2027-03-31T18:00:00.000Z' })
    await editor.reload()
    await box(editor, 'startsAt').waitFor()
    expect(await box(editor, 'startsAt').inputValue()).toBe('31-03-2027 18.00')
    await editor.goto(`/admin/collections/notices?search=${encodeURIComponent('veldtest')}`)
    await editor.getByRole('row').filter({ hasText: title }).getByText('31 maart 2027, 18.00 uur').waitFor()
    await editor.request.delete(`/api/notices/${stored?.id}`, { headers })
  })

  it.each([
    ['morgen', 'Dit moment is niet te lezen'],
    ['3/31/2027 6:00 PM', 'Dit moment is niet te lezen'],
    ['31-03-2027', 'De tijd ontbreekt'],
    ['28-03-2027 02.30', 'van 2 naar 3 uur'],
  ])('%j is not put back in silence: it stays, with what is wrong, and nothing is stored', async (typed, sentence) => {
    await editor.goto('/admin/collections/notices/create')
    await fill(editor, 'title', 'Niet te bewaren (veldtest)')
    await fill(editor, 'text', 'Dit bericht heeft geen einde.')
    await fill(editor, 'endsAt', typed)
    await box(editor, 'endsAt').blur()
    await note(editor, 'endsAt').getByText(sentence).waitFor()
    expect(await box(editor, 'endsAt').inputValue()).toBe(typed)
    await save(editor)
    await editor.locator('.field-error, .tooltip').getByText(sentence).first().waitFor()
    expect(await box(editor, 'endsAt').inputValue()).toBe(typed)
    expect(await docs(editor, 'notices?where[title][equals]=Niet%20te%20bewaren%20(veldtest)')).toEqual([])
    // Let the form go without its question whether to leave.
    editor.once('dialog', (dialog) => dialog.accept())
    await editor.goto('about:blank')
  })

  it('the second of two same hours can be meant, and comes back as it was meant', async () => {
    await editor.goto('/admin/collections/notices/create')
    await fill(editor, 'endsAt', '31-10-2027 02.30 wintertijd')
    await note(editor, 'endsAt').getByText('02.30 uur wintertijd').waitFor()
    await box(editor, 'endsAt').blur()
    expect(await box(editor, 'endsAt').inputValue()).toBe('31-10-2027 02.30 wintertijd')
    await fill(editor, 'endsAt', '31-10-2027 02.30')
    await note(editor, 'endsAt').getByText('02.30 uur zomertijd').waitFor()
    editor.once('dialog', (dialog) => dialog.accept())
    await editor.goto('about:blank')
  })

  it('an answer is planned by a Dutch clock', async () => {
    const [vac] = await docs(editor, 'vacs?limit=1&depth=0&where[_status][equals]=published')
    await editor.goto(`/admin/collections/vacs/${vac?.id}`)
    const panel = editor.getByRole('region', { name: 'Stand van zaken' })
    await panel.getByText('Inplannen', { exact: true }).click()
    await panel.getByLabel('Dag', { exact: true }).fill('31-03-2027')
    await panel.getByLabel('Tijd', { exact: true }).fill('25.00')
    await panel.getByRole('button', { name: 'Zet in de planning' }).click()
    await panel.getByText('Deze tijd bestaat niet').waitFor()
    await panel.getByLabel('Tijd', { exact: true }).fill('18.00')
    await panel.getByRole('button', { name: 'Zet in de planning' }).click()
    await panel.getByText('Ingepland voor 31 maart 2027, 18.00 uur.').waitFor()
    const [plan] = await docs(editor, `schedules?depth=0&where[vac][equals]=${vac?.id}&where[state][equals]=waiting`)
    expect(plan?.moment).toBe('2027-03-31T16:00:00.000Z')
    await editor.request.patch(`/api/schedules/${plan?.id}`, { headers, data: { state: 'cancelled' } })
  })

  it('a list shows when something was changed in Dutch time', async () => {
    const [newest] = await docs(editor, 'vacs?limit=1&depth=0&draft=true&sort=-updatedAt')
    await editor.goto('/admin/collections/vacs?limit=10&sort=-updatedAt')
    await editor
      .getByRole('row')
      .getByText(formatMoment(String(newest?.updatedAt)))
      .first()
      .waitFor()
  })

  it('a contact keeps a Dutch day and a number that dials; what nobody can dial is refused', async () => {
    const [contact] = await docs(editor, 'contacts?limit=1&depth=0')
    await editor.goto(`/admin/collections/contacts/${contact?.id}`)
    await fill(editor, 'reviewDue', '31-1-2028')
    await fill(editor, 'phone', '0199-555311 / 06-12345678')
    await save(editor)
    await editor.getByText('Hier past één telefoonnummer').first().waitFor()
    await fill(editor, 'phone', '+31 (0)199 55 53 11')
    await save(editor)
    await expect
      .poll(async () => (await docs(editor, `contacts?depth=0&where[id][equals]=${contact?.id}`))[0])
      .toMatchObject({ reviewDue: '2028-01-31', phone: '+31 (0)199 55 53 11' })
    expect(await box(editor, 'reviewDue').inputValue()).toBe('31-01-2028')
    const agent = await foreignPage('agent')
    await agent.goto('/agent')
    await agent.getByRole('combobox').pressSequentially(String(contact?.name), { delay: 20 })
    await agent
      .getByRole('option', { name: String(contact?.name) })
      .first()
      .click()
    await agent.locator('a[href="tel:+31199555311"]').waitFor()
    await agent.context().close()
    await editor.request.patch(`/api/contacts/${contact?.id}`, { headers, data: { phone: contact?.phone, reviewDue: contact?.reviewDue } })
  })

  it('the complaints address of a municipality is completed, and refused where it cannot be one', async () => {
    const admin = await foreignPage('admin')
    const [municipality] = await docs(admin, 'municipalities?limit=1&depth=0')
    await admin.goto(`/admin/collections/municipalities/${municipality?.id}`)
    await fill(admin, 'complaintsUrl', 'https://www.voor beeld.example/klacht')
    await save(admin)
    await admin.getByText('Er staat een spatie in het webadres').first().waitFor()
    await fill(admin, 'complaintsUrl', ' www.lindewaard.example/klacht-veldtest ')
    await save(admin)
    await expect
      .poll(async () => (await docs(admin, `municipalities?depth=0&where[id][equals]=${municipality?.id}`))[0]?.complaintsUrl)
      .toBe('https://www.lindewaard.example/klacht-veldtest')
    await expect.poll(async () => box(admin, 'complaintsUrl').inputValue()).toBe('https://www.lindewaard.example/klacht-veldtest')
    await admin.request.patch(`/api/municipalities/${municipality?.id}`, { headers, data: { complaintsUrl: municipality?.complaintsUrl } })
    await admin.context().close()
  })
})
