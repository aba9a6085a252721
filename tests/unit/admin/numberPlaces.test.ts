import { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { numberPlaces } from '../../../src/admin/editor/numbers/numberPlaces'
import type { DocumentNode } from '../../../src/content/document'
import { contentSchema } from '../../../src/content/schema'

const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content })
const text = (value: string, marks?: DocumentNode['marks']): DocumentNode => ({ type: 'text', text: value, ...(marks ? { marks } : {}) })
const cell = (value: string): DocumentNode => ({ type: 'tableCell', content: [paragraph(text(value))] })

function marked(...content: DocumentNode[]): string[] {
  const doc = Node.fromJSON(contentSchema('full'), { type: 'doc', content })
  return numberPlaces(doc).map(({ start, end }) => doc.textBetween(start, end))
}

describe('the numbers that the editor marks', () => {
  it.each([
    ['a paragraph', [paragraph(text('Eerst.')), paragraph(text('Nummer 123456782 hier.'))], ['123456782']],
    [
      'half bold, behind a line break',
      [paragraph(text('a'), { type: 'hardBreak' }, text('nummer 1234'), text('56782', [{ type: 'bold' }]))],
      ['123456782'],
    ],
    [
      'a list in a list',
      [
        {
          type: 'bulletList',
          content: [
            {
              type: 'listItem',
              content: [
                paragraph(text('een')),
                { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('BSN 123 456 782'))] }] },
              ],
            },
          ],
        },
      ],
      ['123 456 782'],
    ],
    [
      'a table',
      [
        {
          type: 'table',
          content: [
            { type: 'tableRow', content: [cell('RSIN'), cell('123456782')] },
            { type: 'tableRow', content: [cell('BSN'), cell('111222333')] },
          ],
        },
      ],
      ['111222333'],
    ],
    ['none', [paragraph(text('Zaaknummer 123456782.'))], []],
  ] as [string, DocumentNode[], string[]][])('in %s', (_name, content, expected) => expect(marked(...content)).toEqual(expected))
})
