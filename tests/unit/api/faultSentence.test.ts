import { expect, it } from 'vitest'
import { faultSentence } from '../../../src/api/rest/faultSentence'

const fields = [
  { name: 'shortAnswer', type: 'textarea', label: { nl: 'Kort antwoord', en: 'Short answer' } },
  {
    name: 'apply',
    type: 'group',
    flattenedFields: [{ name: 'links', type: 'array', label: { nl: 'Formulieren', en: 'Forms' }, flattenedFields: [] }],
  },
]
const req = {
  payload: { config: { collections: [{ slug: 'vacs', flattenedFields: fields }], globals: [] } },
  i18n: { language: 'nl', fallbackLanguage: 'nl' },
} as unknown as Parameters<typeof faultSentence>[1]
const of = (...errors: unknown[]) => faultSentence({ collection: 'vacs', errors }, req)

it.each([
  ['by the name that people see', of({ path: 'shortAnswer', message: 'Vul dit in.' }), 'Kort antwoord – Vul dit in.'],
  [
    'without a colon, at which the admin would cut',
    of({ path: 'shortAnswer', message: 'Het staat hier: “a: b, c”.' }),
    'Kort antwoord – Het staat hier, “a, b, c”.',
  ],
  ['a time keeps its colon', of({ path: 'shortAnswer', message: 'At 18:00.' }), 'Kort antwoord – At 18:00.'],
  ['by the nearest name', of({ path: 'apply.links.0.url', message: 'Kijk het adres na.' }), 'Formulieren – Kijk het adres na.'],
  ['a field without a name', of({ path: 'onbekend', message: 'Dit kan niet.' }), 'Dit kan niet.'],
  [
    'each once, and no more than fit',
    of(...[1, 1, 2, 3, 4].map((at) => ({ path: 'x', message: `Fout ${at}.` }))),
    'Fout 1. Fout 2. Fout 3.',
  ],
  ['nothing about a field', of(), null],
  ['no data', faultSentence(null, req), null],
  ['other data', faultSentence({ errors: 'x' }, req), null],
])('%s', (_what, said, expected) => {
  expect(said).toBe(expected)
})
