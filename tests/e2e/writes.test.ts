import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accounts, DEMO_PASSWORD } from '../../seed/accounts'
import { documentFromText } from '../../src/content/documentFromText'
import { type Api, apiOf, saved, signIn } from '../support/api'
import { launchBrowser, pageOf } from '../support/browser'

interface Refusal {
  errors: {
    message: string
    data?: { code?: string; current?: string; changedBy?: string; changedFields?: string[]; errors?: { path: string; message: string }[] }
  }[]
}
interface Vac {
  id: number
  basedOn: string
  shortAnswer: string
  answer: unknown
  _status: string
}

const PARAGRAPHS = ['Eerste alinea van het antwoord.', 'Tweede alinea van het antwoord.', 'Derde alinea van het antwoord.']

/** Saving, publishing, restoring and removing, on the built app: nothing that others wrote or need goes. */
describe('what is written stays', () => {
  const base = inject('BASE_URL')
  const run = `zw${crypto.randomUUID().slice(0, 8)}`
  let browser: Browser
  let editorPage: Page
  let admin: Api
  let editor: Api
  let department = 0
  const made: [string, number][] = []

  beforeAll(async () => {
    browser = await launchBrowser()
    editorPage = await pageOf(browser, base, 'editor')
    const as = (role: string) => signIn(base, accounts.find((account) => account.role === role)?.email ?? '', DEMO_PASSWORD)
    admin = await as('admin')
    editor = await as('editor')
    department = await create('departments', { name: `${run} afdeling` })
  })

  afterAll(async () => {
    await browser?.close()
    for (const [collection, id] of made.reverse()) {
      if (collection === 'vacs') await admin.patch(`/api/vacs/${id}`, { deletedAt: new Date().toISOString() })
      await admin.delete(`/api/${collection}/${id}?trash=true`)
    }
  })

  async function create(collection: string, body: object): Promise<number> {
    const { id } = await saved(admin.post(`/api/${collection}`, body))
    made.push([collection, id])
    return id
  }

  const newVac = (overrides: object = {}) =>
    create('vacs', {
      question: `Hoe werkt ${run}?`,
      shortAnswer: 'Kort.',
      answer: documentFromText(PARAGRAPHS.join('\n\n')),
      owningDepartment: department,
      _status: 'published',
      ...overrides,
    })
  const read = async (id: number, draft = true) => (await admin.get<Vac>(`/api/vacs/${id}?draft=${draft}&depth=0`)).body
  const save = (api: Api, id: number, body: object, headers: Record<string, string> = {}) =>
    api.send<Refusal & { doc: Vac }>('PATCH', `/api/vacs/${id}?draft=true`, { body, headers })

  it('of two who save one answer over REST, the second hears who changed what', async () => {
    const id = await newVac()
    const { basedOn } = await read(id)
    expect((await save(admin, id, { shortAnswer: 'Van de beheerder.', basedOn })).status).toBe(200)
    for (const [body, headers] of [
      [{ basedOn }, {}],
      [{}, { 'If-Match': `"${basedOn}"` }],
      [{}, {}],
    ] as [object, Record<string, string>][]) {
      const refused = await save(editor, id, { shortAnswer: 'Van de redactie.', ...body }, headers)
      expect(refused.status).toBe(409)
      expect(refused.body.errors[0]).toMatchObject({
        message: expect.stringContaining('heeft dit antwoord gewijzigd op'),
        data: { code: 'conflict', changedFields: ['shortAnswer'] },
      })
    }
    const now = await read(id)
    expect(now.shortAnswer).toBe('Van de beheerder.')
    expect((await save(editor, id, { shortAnswer: 'Van de redactie.', basedOn: now.basedOn })).status).toBe(200)
  })

  it('an old version comes back as a draft, and live only when that is asked for', async () => {
    const id = await newVac()
    await saved(admin.patch(`/api/vacs/${id}`, { shortAnswer: 'Nieuw.', _status: 'published' }))
    const { body } = await admin.get<{ docs: { id: number; version: Vac }[] }>(
      `/api/vacs/versions?where[parent][equals]=${id}&sort=createdAt&limit=1`,
    )
    const old = body.docs[0]?.id
    for (const query of ['', '?draft=false', '?draft=true']) {
      expect((await editor.post(`/api/vacs/versions/${old}${query}`)).status).toBe(200)
      expect(await read(id, false)).toMatchObject({ shortAnswer: 'Nieuw.', _status: 'published' })
      expect(await read(id)).toMatchObject({ shortAnswer: 'Kort.', _status: 'draft' })
    }
    expect((await editor.post(`/api/vacs/versions/${old}?live=true`)).status).toBe(200)
    expect(await read(id, false)).toMatchObject({ shortAnswer: 'Kort.', _status: 'published' })
  })

  it('an answer without text does not go live, and all that is missing is told', async () => {
    const id = await newVac({ _status: 'draft' })
    const refused = await editor.patch<Refusal>(`/api/vacs/${id}`, {
      question: ' \u200b',
      shortAnswer: '\u00ad',
      answer: documentFromText('\u00a0'),
      _status: 'published',
    })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0]?.data?.errors?.map(({ path }) => path)).toEqual(['question', 'answer'])
  })

  it('a lock is made in one’s own name', async () => {
    const id = await newVac()
    const me = (await editor.get<{ user: { id: number } }>('/api/users/me')).body.user.id
    const other = (await admin.get<{ user: { id: number } }>('/api/users/me')).body.user.id
    const lock = await editor.post<{ doc: { id: number; user: { value: number | { id: number } } } }>(
      '/api/payload-locked-documents?depth=0',
      { document: { relationTo: 'vacs', value: id }, user: { relationTo: 'users', value: other } },
    )
    expect(lock.body.doc.user.value).toBe(me)
    expect((await editor.delete(`/api/payload-locked-documents/${lock.body.doc.id}`)).status).toBe(200)
  })

  it('a damaged draft is refused, whoever sends it', async () => {
    const id = await newVac({ _status: 'draft' })
    for (const body of [{ answer: { type: 'x' } }, { questionsToAsk: 'pas' }, { apply: 'online' }, { linkedLetters: ['brief'] }]) {
      const refused = await save(editor, id, body)
      expect(refused.status).toBe(400)
      expect(refused.body.errors[0]?.data?.errors?.map(({ path }) => path)).toEqual(Object.keys(body))
    }
    expect((await read(id)).answer).toEqual(documentFromText(PARAGRAPHS.join('\n\n')))
  })

  it('a number that looks like a BSN is refused in the editor, and the answer stays whole', async () => {
    const id = await newVac({ _status: 'draft' })
    await openAnswer(id)
    await typeAtEnd(' Noem nummer 123456782 aan de balie.')
    expect(await editorPage.locator('#field-answer [data-number]').textContent()).toBe('123456782')
    expect(await saveDraft()).toBe(400)
    await expect.poll(() => editorPage.locator('body').textContent()).toContain('12•••••82')
    // The form is sent once more: this is what used to store an empty text.
    await typeAtEnd(' Nog een zin.')
    expect(await saveDraft()).toBe(400)
    expect((await read(id)).answer).toEqual(documentFromText(PARAGRAPHS.join('\n\n')))
    await editorPage.locator('#field-notBsnReason').fill('Dit is het nummer van een formulier.')
    expect(await saveDraft()).toBe(200)
    expect(JSON.stringify((await read(id)).answer)).toContain('Noem nummer 123456782 aan de balie. Nog een zin.')
    const { body } = await admin.get<{ docs: { id: number; reason: string; saidByName: string }[] }>(
      `/api/number-exceptions?where[documentId][equals]=${id}`,
    )
    expect(body.docs).toEqual([
      expect.objectContaining({
        reason: 'Dit is het nummer van een formulier.',
        saidByName: accounts.find(({ role }) => role === 'editor')?.name,
      }),
    ])
  })

  it('saving, going back to what is live and typing on is no conflict with oneself', async () => {
    const id = await newVac()
    await openAnswer(id)
    await editorPage.locator('#field-shortAnswer').fill('Eerste wijziging.')
    expect(await saveDraft()).toBe(200)
    await editorPage.locator('#action-revert-to-published').click()
    const reverted = editorPage.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.url().includes(`/api/vacs/${id}`),
    )
    await editorPage.locator('#confirm-action:visible').click()
    expect((await reverted).status()).toBe(200)
    await expect.poll(() => editorPage.locator('#field-shortAnswer').inputValue()).toBe('Kort.')
    await editorPage.locator('#field-shortAnswer').fill('Tweede wijziging.')
    expect(await saveDraft()).toBe(200)
    expect((await read(id)).shortAnswer).toBe('Tweede wijziging.')
  })

  it('a department that is needed stays, and is handed over in the admin', async () => {
    const from = await create('departments', { name: `${run} oud` })
    const vac = await newVac({ owningDepartment: from })
    const refused = await editor.delete<Refusal>(`/api/departments/${from}`)
    expect(refused.status).toBe(409)
    expect(refused.body.errors[0]?.message).toContain(`Het wordt gebruikt door: 1 vraag en antwoord (“Hoe werkt ${run}?”)`)
    await editorPage.goto(`/admin/collections/departments/${from}`)
    await editorPage.getByLabel('Overdragen aan').selectOption({ label: `${run} afdeling` })
    await editorPage.getByRole('button', { name: 'Alles overdragen' }).click()
    await editorPage.getByText('Alles is overgedragen.').waitFor()
    expect(await read(vac)).toMatchObject({ owningDepartment: department })
    expect((await editor.delete(`/api/departments/${from}`)).status).toBe(200)
    expect((await apiOf(base).get(`/api/departments/${from}/uses`)).status).toBe(403)
  })

  async function openAnswer(id: number): Promise<void> {
    await editorPage.goto(`/admin/collections/vacs/${id}`)
    await editorPage.getByRole('button', { name: 'Antwoord', exact: true }).click()
    await editorPage
      .locator('#field-answer')
      .getByText(PARAGRAPHS[0] ?? '')
      .waitFor()
  }

  async function typeAtEnd(text: string): Promise<void> {
    await editorPage.locator('#field-answer').click()
    await editorPage.keyboard.press('Control+End')
    await editorPage.keyboard.type(text)
  }

  async function saveDraft(): Promise<number> {
    const answered = editorPage.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.url().includes('/api/vacs/'),
    )
    await editorPage.locator('#action-save-draft').click()
    return (await answered).status()
  }
})
