import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { wrongKinds } from '../../../collections/shape/wrongKinds'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'terms', type: 'text', hasMany: true },
  { name: 'kind', type: 'select', options: ['form', { value: 'link', label: 'Pagina' }] },
  { name: 'months', type: 'number' },
  { name: 'live', type: 'checkbox' },
  { name: 'from', type: 'date' },
  { name: 'vac', type: 'relationship', relationTo: 'vacs' },
  { name: 'vacs', type: 'relationship', relationTo: 'vacs', hasMany: true },
  { name: 'apply', type: 'group', flattenedFields: [{ name: 'url', type: 'text' }] },
  { name: 'lines', type: 'array', flattenedFields: [{ name: 'text', type: 'textarea' }] },
  { name: 'answer', type: 'json' },
] as unknown as FlattenedField[]

describe('wrongKinds', () => {
  it.each([
    [
      {
        title: 'a',
        terms: ['b'],
        months: 3,
        live: true,
        from: '2027-01-31',
        vac: 1,
        vacs: [1, { id: 2 }],
        apply: { url: '' },
        lines: [{ text: 'c' }],
        answer: [1],
      },
      [],
    ],
    [{ title: null, terms: null, vac: null, lines: null, lines2: 5 }, []],
    [{ months: '3', vac: '12', lines: 0, from: '31-03-2027 18.00' }, []],
    [{ kind: 'link' }, []],
    [{ kind: 'brief' }, ['kind choice']],
    [{ title: ['a'] }, ['title text']],
    [{ title: { a: 1 }, terms: ['a', 1] }, ['title text', 'terms texts']],
    [{ title: 5, live: 'ja' }, ['title text', 'live boolean']],
    [{ months: 'drie' }, ['months number']],
    [{ from: 5 }, ['from date']],
    [{ from: '+275760-09-13T00:00:00.000Z' }, ['from date']],
    [{ vac: 'abc', vacs: 1 }, ['vac document', 'vacs documents']],
    [{ vac: 99_999_999_999, vacs: [0] }, ['vac document', 'vacs documents']],
    [{ apply: null }, ['apply group']],
    [{ apply: { url: 1 }, lines: [{ text: [] }] }, ['apply.url text', 'lines.0.text text']],
    [{ lines: 'a' }, ['lines list']],
  ])('%j', (data, expected) => {
    expect(wrongKinds(fields, data as Record<string, unknown>).map(({ path, kind }) => `${path} ${kind}`)).toEqual(expected)
  })
})
