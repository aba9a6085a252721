import type { ClientField } from 'payload'
import { describe, expect, it } from 'vitest'
import { conflictFacts } from '../../../../src/admin/unsaved/conflictFacts'
import { dataFields } from '../../../../src/admin/unsaved/dataFields'
import { fieldText, relatedDocuments } from '../../../../src/admin/unsaved/fieldText'
import { isSameText } from '../../../../src/admin/unsaved/isSameText'
import { formPlace } from '../../../../src/admin/unsaved/formPlace'
import { markDifferences } from '../../../../src/admin/unsaved/markDifferences'
import { typedWhen } from '../../../../src/admin/unsaved/typedWhen'

const fields = [
  { type: 'ui', name: 'panel' },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Antwoord',
        fields: [
          { type: 'text', name: 'question' },
          { type: 'row', fields: [{ type: 'json', name: 'answer' }] },
        ],
      },
    ],
  },
  {
    type: 'group',
    name: 'apply',
    fields: [
      { type: 'json', name: 'text', label: 'Uitleg' },
      {
        type: 'array',
        name: 'links',
        label: 'Links',
        fields: [
          { type: 'text', name: 'label', label: 'Tekst' },
          { type: 'text', name: 'url', label: 'Adres' },
        ],
      },
    ],
  },
  { type: 'relationship', name: 'municipalities', relationTo: 'municipalities', hasMany: true },
  { type: 'select', name: 'kind', options: [{ value: 'form', label: { nl: 'Formulier', en: 'Form' } }] },
] as unknown as ClientField[]

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const known = dataFields(fields)
const reading = {
  language: 'nl' as const,
  labelOf: (field: ClientField) => String('label' in field ? field.label : ''),
  nameOf: (document: string) => ({ 'municipalities/1': 'Duiven', 'municipalities/2': 'Westervoort' })[document],
}
const read = (name: string, value: unknown) => fieldText(known.get(name), value, reading)

describe('a field as text', () => {
  it('finds the fields that hold data, wherever they stand', () => {
    expect([...known.keys()]).toEqual(['question', 'answer', 'apply', 'municipalities', 'kind'])
  })

  it.each([
    ['question', 'Wat kost het?', 'Wat kost het?'],
    ['question', null, ''],
    [
      'answer',
      doc(paragraph('Een.'), { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('twee')] }] }),
      'Een.\n- twee',
    ],
    [
      'apply',
      { text: doc(paragraph('Kom langs.')), links: [{ id: 'x', label: 'Formulier', url: 'https://a.nl' }] },
      'Uitleg: Kom langs.\nLinks: Tekst: Formulier, Adres: https://a.nl',
    ],
    ['municipalities', [1, 2], 'Duiven\nWestervoort'],
    ['municipalities', [1, 3], '2 keuzes'],
    ['kind', 'form', 'Formulier'],
    ['kind', 'gone', 'gone'],
  ])('%s %j', (name, value, text) => expect(read(name, value)).toBe(text))

  it('shows a damaged document as it is stored rather than not at all', () => {
    expect(read('answer', { type: 'doc', content: [{ type: 'gone', text: 'Dit mag niet weg.' }] })).toContain('Dit mag niet weg.')
    expect(read('answer', { text: null })).toContain('null')
  })

  it('knows which documents a relation points to', () => {
    expect(relatedDocuments(known.get('municipalities'), [1, { id: 2 }])).toEqual(['municipalities/1', 'municipalities/2'])
    expect(relatedDocuments(known.get('question'), 'x')).toEqual([])
  })
})

describe('marking differences', () => {
  it('marks in each text what the other does not have', () => {
    const { one, other } = markDifferences('Kom maandag langs.', 'Kom dinsdag langs.')
    expect(one.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(['maandag'])
    expect(other.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(['dinsdag'])
  })

  it('leaves both texts whole, also when they are long and have nothing in common', () => {
    const [one, other] = [0, 1].map((odd) => Array.from({ length: 20_000 }, (_, at) => `w${at * 2 + odd}`).join(' ')) as [string, string]
    const marked = markDifferences(one, other)
    expect(marked.one.map(({ text }) => text).join('')).toBe(one)
    expect(marked.other.map(({ text }) => text).join('')).toBe(other)
  })
})

it('says the time of today, and the day of what is older', () => {
  const now = Date.parse('2026-10-03T15:00:00Z')
  expect(typedWhen(Date.parse('2026-10-03T12:32:00Z'), { now, language: 'nl' })).toBe('14.32 uur')
  expect(typedWhen(Date.parse('2026-10-02T12:32:00Z'), { now, language: 'nl' })).toBe('2 oktober 2026, 14.32 uur')
})

it.each([
  [{ id: 12, collectionSlug: 'vacs' }, 'vacs/12'],
  [{ collectionSlug: 'vacs' }, 'vacs/new'],
  [{ globalSlug: 'settings' }, 'globals/settings'],
])('names the place of a form: %j', (open, place) => expect(formPlace(open)).toBe(place))

it.each([[null], [{}], [{ errors: [] }], [{ errors: 'x' }], [{ errors: [{ message: 'x' }] }], ['text']])(
  'survives a refusal of another shape: %j',
  (body) => {
    expect(conflictFacts(body)).toEqual({ name: null, at: null })
  },
)

describe('a stored document and the form that shows it', () => {
  it.each([
    [
      { text: null, links: [] },
      { text: null, links: 0 },
    ],
    [false, undefined],
    ['', null],
    [[{ id: 'a', label: 'Formulier' }], [{ id: 'b', label: 'Formulier' }]],
  ])('say the same: %j and %j', (stored, inForm) => expect(isSameText(stored, inForm)).toBe(true))

  it.each([
    [
      { text: null, links: [{ label: 'Formulier' }] },
      { text: null, links: 0 },
    ],
    [true, undefined],
    ['een', 'twee'],
    [12, 24],
  ])('do not say the same: %j and %j', (stored, inForm) => expect(isSameText(stored, inForm)).toBe(false))
})
