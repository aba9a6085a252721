import { ValidationError } from 'payload'
import { afterAll, describe, expect, it } from 'vitest'
import { emailLetter } from '../../src/channels/email/emailLetter'
import { renderWebsite } from '../../src/channels/website/renderWebsite'
import { buildDepartment, buildVac } from '../factories/buildVac'
import { testPayload } from '../support/instance'
import { vacViewFor } from './search/vacViewFor'

type Collection = 'municipalities' | 'contacts' | 'handovers' | 'departments'

let count = 0

/** A record with what its collection requires, and one field under test. */
async function save(collection: Collection, field: string, value: unknown) {
  const payload = await testPayload()
  count += 1
  const name = `Adres ${count}`
  const department = collection === 'contacts' || collection === 'handovers' ? { department: (await buildDepartment(payload)).id } : {}
  const required = collection === 'handovers' ? { title: name, firstLine: 'Dit.', rest: 'Dat.' } : { name }
  const data = { ...required, ...department, [field]: value } as never
  return payload.create({ collection, data, depth: 0, overrideAccess: true }) as unknown as Promise<Record<string, unknown>>
}

/** The sentence that a refusal says of one field. */
async function refusal(attempt: Promise<unknown>): Promise<{ status: number; path: string; message: string }> {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ValidationError)) throw new Error('Nothing was refused.', { cause: error })
  const [fault] = error.data.errors
  return { status: error.status, path: fault?.path ?? '', message: String(fault?.message) }
}

describe('one rule for addresses and numbers, in every collection', () => {
  afterAll(async () => (await testPayload()).destroy())

  it.each([
    ['municipalities', 'complaintsUrl', ' www.voorbeeld.nl/klacht ', 'https://www.voorbeeld.nl/klacht'],
    ['municipalities', 'website', 'htps://voorbeeld.nl.', 'https://voorbeeld.nl'],
    [
      'municipalities',
      'tooiUri',
      ' https://identifier.overheid.nl/tooi/id/gemeente/gm0001',
      'https://identifier.overheid.nl/tooi/id/gemeente/gm0001',
    ],
    ['municipalities', 'phone', ' 14\u00a00199 ', '14 0199'],
    ['municipalities', 'email', ' info@voorbeeld.example', 'info@voorbeeld.example'],
    ['departments', 'groupEmail', 'Team <team@voorbeeld.example>', 'team@voorbeeld.example'],
    ['departments', 'groupPhone', '+31 (0)199 55 51 00', '+31 (0)199 55 51 00'],
    ['contacts', 'phone', '0199-555100 toestel 12', '0199-555100 toestel 12'],
    ['contacts', 'email', 'mailto:team@voorbeeld.example', 'team@voorbeeld.example'],
    ['handovers', 'groupPhone', 'tel:0199555100', '0199555100'],
    ['handovers', 'groupEmail', 'team@voorbeeld.example;', 'team@voorbeeld.example'],
    ['municipalities', 'complaintsUrl', '   ', ''],
  ] as const)('%s.%s completes %j', async (collection, field, typed, stored) => {
    expect((await save(collection, field, typed))[field]).toBe(stored)
  })

  it.each([
    ['municipalities', 'complaintsUrl', 'https://voor beeld.nl', 'spatie'],
    ['municipalities', 'complaintsUrl', 'klachten@voorbeeld.nl', 'e-mailadres'],
    ['municipalities', 'website', 'javascript:alert(1)', 'https://'],
    ['municipalities', 'website', { a: 1 }, 'past niet in dit veld'],
    ['municipalities', 'phone', 'zie de website', 'geen telefoonnummer'],
    ['departments', 'groupEmail', 'team@voorbeeld', 'volledig e-mailadres'],
    ['departments', 'groupPhone', '0199-555100 / 06-12345678', 'één telefoonnummer'],
    ['contacts', 'phone', '12', 'hoeveel cijfers'],
    ['contacts', 'email', 'a@voorbeeld.nl, b@voorbeeld.nl', 'één e-mailadres'],
    ['handovers', 'groupPhone', '06+12345678', 'hoeveel cijfers'],
  ] as const)('%s.%s refuses %j', async (collection, field, typed, sentence) => {
    const { status, path, message } = await refusal(save(collection, field, typed))
    expect({ status, path }).toEqual({ status: 400, path: field })
    expect(message).toContain(sentence)
  })

  it('completes the links of an answer, live and in a draft, and shows them', async () => {
    const payload = await testPayload()
    const apply = { links: [{ label: 'Formulier', url: ' www.voorbeeld.nl/mijn formulier ', kind: 'form' as const }] }
    for (const _status of ['published', 'draft'] as const) {
      const vac = await buildVac(payload, { apply, _status })
      expect(vac.apply?.links?.[0]?.url).toBe('https://www.voorbeeld.nl/mijn%20formulier')
    }
    const refused = buildVac(payload, { apply: { links: [{ label: 'Formulier', url: 'zie de website', kind: 'form' }] } })
    expect((await refusal(refused)).message).toContain('volledig webadres')
  })

  it('shows what was stored before the rule: links, the complaints sentence, and numbers that dial', () => {
    const view = vacViewFor()
    const old = {
      ...view,
      sections: { ...view.sections, applyLinks: [{ label: 'Formulier', url: ' www.voorbeeld.nl/a ', kind: 'form' as const }] },
      contactPoint: { name: 'Voorbeeld', phone: '+31 (0)199 55 51 00', email: ' info@voorbeeld.nl', website: 'www.voorbeeld.nl ' },
    }
    const letter = emailLetter(old, {
      senderName: 'KCC',
      municipality: 'Voorbeeld',
      complaintsUrl: ' www.voorbeeld.nl/klacht',
      answerUrl: null,
    })
    expect(letter).toContainEqual(expect.objectContaining({ kind: 'sentenceWithLink', url: 'https://www.voorbeeld.nl/klacht' }))
    expect(letter).toContainEqual({ kind: 'links', links: [expect.objectContaining({ url: 'https://www.voorbeeld.nl/a' })] })
    expect(renderWebsite(old).contact).toMatchObject({
      phoneHref: 'tel:+31199555100',
      emailHref: 'mailto:info@voorbeeld.nl',
      website: 'https://www.voorbeeld.nl',
    })
  })
})
