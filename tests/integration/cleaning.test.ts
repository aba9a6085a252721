import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { toHtml } from '../../src/content/toHtml'
import type { RichDocument } from '../../src/content/document'
import { loadFindabilityOf } from '../../src/findability/loadFindability'
import { buildDepartment, buildVac } from '../factories/buildVac'
import { testPayload } from '../support/instance'

/** One name as four programs write it. */
const NAMES = ['Financiën', 'Financie\u0308n', ' Fi\u00adnanciën', 'Finan\u200bciën\u0000']
const SAFELINK = 'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.nl%2Fb&data=05%7Cj.jansen%40voorbeeld.nl'

const text = (value: string, href?: string) => ({
  type: 'text',
  text: value,
  ...(href ? { marks: [{ type: 'link', attrs: { href } }] } : {}),
})
const answer = (...content: object[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] }) as never

describe('every text that is stored is clean', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await testPayload()
  })
  afterAll(async () => payload.destroy())

  it('so that one department has one name, and is found by any spelling', async () => {
    const [first = '', ...others] = NAMES
    await buildDepartment(payload, { name: first })
    for (const name of others)
      await expect(buildDepartment(payload, { name })).rejects.toMatchObject({ status: 400, data: { errors: [{ path: 'name' }] } })
    for (const name of NAMES) {
      const { docs } = await payload.find({ collection: 'departments', where: { name: { equals: name.trim() } }, overrideAccess: true })
      expect(docs.map((doc) => doc.name)).toEqual([first])
    }
  })

  it('in a rich text too, with addresses that lead straight', async () => {
    const { id } = await buildVac(payload, {
      question: 'Wat \ufb01etst\u000ber?',
      searchTerms: ['\u0080 25', 'rijwiel', 'rij\u00adwiel', '\u200b'],
      answer: answer(text('Het kost \u0080 12\u00ad50, zie '), text('\u200b'), text('de site', SAFELINK)),
      linkedLetters: [{ name: 'Brief\u0000 1' }],
    })
    const vac = await payload.findByID({ collection: 'vacs', id, depth: 0, overrideAccess: true })
    expect(vac.question).toBe('Wat fietst er?')
    expect((await loadFindabilityOf({ payload }, id)).searchTerms).toEqual(['€ 25', 'rijwiel'])
    expect(vac.linkedLetters?.[0]?.name).toBe('Brief 1')
    expect(toHtml(vac.answer as unknown as RichDocument)).toBe('<p>Het kost € 12 50, zie <a href="https://a.nl/b">de site</a></p>')
  })

  it('whatever the collection, as far as its fields hold text', async () => {
    const fields = payload.config.collections
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .concat(payload.config.globals as never)
      .flatMap(({ slug, fields }) => textFields(fields as never).map((field) => ({ slug, ...field })))
    expect(fields.length).toBeGreaterThan(40)
    for (const { slug, name, hooks } of fields) {
      const value = await hooks?.beforeValidate?.[0]?.({ value: 'a\u0000\u00adb' } as never)
      expect([slug, name, value]).toEqual([slug, name, 'ab'])
    }
  })
})

interface TextField {
  name: string
  type: string
  hooks?: { beforeValidate?: ((args: never) => unknown)[] }
  fields?: TextField[]
  tabs?: TextField[]
  hidden?: boolean
}

/** Fields of text that people fill; Payload's own for signing in (salt, hash, tokens) are hidden. */
function textFields(fields: TextField[]): TextField[] {
  const own = new Set(['salt', 'hash', 'resetPasswordToken', 'sessions', '_verificationToken', 'apiKey', 'apiKeyIndex', 'email', 'id'])
  return fields.flatMap((field) => [
    ...((field.type === 'text' || field.type === 'textarea') && !own.has(field.name) ? [field] : []),
    ...textFields([...(field.fields ?? []), ...(field.tabs ?? [])].filter((child) => !own.has(field.name) && child !== undefined)),
  ])
}
