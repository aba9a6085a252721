import type { ClientField } from 'payload'
import { describe, expect, it } from 'vitest'
import { rawText } from '../../../../src/admin/editor/rawText'
import { jsonFieldOf } from '../../../../src/admin/unsaved/jsonFieldOf'

const fields = [
  {
    type: 'tabs',
    tabs: [
      {
        fields: [
          { type: 'json', name: 'answer' },
          { type: 'text', name: 'question' },
        ],
      },
    ],
  },
  {
    type: 'group',
    name: 'apply',
    fields: [
      { type: 'json', name: 'text' },
      {
        type: 'array',
        name: 'links',
        fields: [
          { type: 'text', name: 'label' },
          { type: 'json', name: 'note' },
        ],
      },
    ],
  },
] as unknown as ClientField[]

describe('a path of an error', () => {
  it.each([
    ['answer.content.7.content.0.text', 'answer'],
    ['apply.text.content.0', 'apply.text'],
    ['apply.links.3.note.content.1', 'apply.links.3.note'],
  ])('that points inside a JSON value, %s, belongs to %s', (path, field) => expect(jsonFieldOf(path, fields)).toBe(field))

  it.each(['answer', 'apply.text', 'apply.links.3.label', 'question', 'answerer.content', 'apply.links.x.note.content'])(
    'is left alone: %s',
    (path) => expect(jsonFieldOf(path, fields)).toBe(null),
  )
})

describe('the words of a damaged text', () => {
  it.each([
    [
      {
        type: 'doc',
        content: [
          {
            type: 'weg',
            content: [
              { type: 'text', text: 'Kom' },
              { type: 'text', text: 'langs' },
            ],
          },
        ],
      },
      'Kom\nlangs',
    ],
    [{ text: 'los' }, 'los'],
    ['tekst', 'tekst'],
    [{ text: null }, '{\n  "text": null\n}'],
  ])('%j', (value, text) => expect(rawText(value)).toBe(text))
})
