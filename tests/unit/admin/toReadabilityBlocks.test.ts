import { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { textAt } from '../../../src/admin/editor/readability/PlacedFinding'
import { toReadabilityBlocks } from '../../../src/admin/editor/readability/toReadabilityBlocks'
import type { DocumentNode } from '../../../src/content/document'
import { contentSchema } from '../../../src/content/schema'
import type { ReadabilityBlock } from '../../../src/readability/types'

const text = (value: string, ...marks: DocumentNode['marks'] & object): DocumentNode => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks } : {}),
})
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content })
const item = (...content: DocumentNode[]): DocumentNode => ({ type: 'listItem', content })
const cell = (type: string, value: string): DocumentNode => ({ type, content: [paragraph(text(value))] })
const link = (href: string) => ({ type: 'link' as const, attrs: { href } })
const bold = { type: 'bold' as const }

const build = (...content: DocumentNode[]) => Node.fromJSON(contentSchema('full'), { type: 'doc', content })

interface Case {
  name: string
  content: DocumentNode[]
  blocks: ReadabilityBlock[]
}

const cases: Case[] = [
  { name: 'an empty paragraph gives nothing', content: [{ type: 'paragraph' }], blocks: [] },
  { name: 'blanks alone give nothing', content: [paragraph(text('  '))], blocks: [] },
  { name: 'a paragraph', content: [paragraph(text('Bel ons.'))], blocks: [{ kind: 'paragraph', text: 'Bel ons.', offset: 1, links: [] }] },
  {
    name: 'a heading and what follows',
    content: [{ type: 'heading', attrs: { level: 2 }, content: [text('Kosten')] }, paragraph(text('Gratis.'))],
    blocks: [
      { kind: 'heading', text: 'Kosten', offset: 1, links: [] },
      { kind: 'paragraph', text: 'Gratis.', offset: 9, links: [] },
    ],
  },
  {
    name: 'a list in a list',
    content: [
      {
        type: 'bulletList',
        content: [
          item(paragraph(text('Een')), { type: 'orderedList', content: [item(paragraph(text('Twee')))] }),
          item(paragraph(text('Drie'))),
        ],
      },
    ],
    blocks: [
      { kind: 'listItem', text: 'Een', offset: 3, links: [] },
      { kind: 'listItem', text: 'Twee', offset: 10, links: [] },
      { kind: 'listItem', text: 'Drie', offset: 20, links: [] },
    ],
  },
  {
    name: 'a table',
    content: [
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [cell('tableHeader', 'Wat'), cell('tableCell', 'Prijs')] }],
      },
    ],
    blocks: [
      { kind: 'tableCell', text: 'Wat', offset: 4, links: [] },
      { kind: 'tableCell', text: 'Prijs', offset: 11, links: [] },
    ],
  },
  {
    name: 'a quotation is a paragraph',
    content: [{ type: 'blockquote', content: [paragraph(text('Zo.'))] }],
    blocks: [{ kind: 'paragraph', text: 'Zo.', offset: 2, links: [] }],
  },
  {
    name: 'a hard break counts as one character',
    content: [paragraph(text('Een'), { type: 'hardBreak' }, text('twee'))],
    blocks: [{ kind: 'paragraph', text: 'Een\ntwee', offset: 1, links: [] }],
  },
  {
    name: 'a mark in the middle of a word',
    content: [paragraph(text('in'), text('dien', bold), text('en'))],
    blocks: [{ kind: 'paragraph', text: 'indienen', offset: 1, links: [] }],
  },
  {
    name: 'a link that is half bold is one link; the next address is another',
    content: [
      paragraph(
        text('Kijk '),
        text('hier', link('https://a.nl')),
        text(' nu', bold, link('https://a.nl')),
        text('of', link('https://b.nl')),
      ),
    ],
    blocks: [
      {
        kind: 'paragraph',
        text: 'Kijk hier nuof',
        offset: 1,
        links: [
          { start: 5, end: 12, href: 'https://a.nl' },
          { start: 12, end: 14, href: 'https://b.nl' },
        ],
      },
    ],
  },
  {
    name: 'signs outside the basic plane count as two, as everywhere in the browser',
    content: [paragraph(text('👍 Ja')), paragraph(text('Nee'))],
    blocks: [
      { kind: 'paragraph', text: '👍 Ja', offset: 1, links: [] },
      { kind: 'paragraph', text: 'Nee', offset: 8, links: [] },
    ],
  },
]

describe('toReadabilityBlocks', () => {
  it.each(cases)('$name', ({ content, blocks }) => {
    const doc = build(...content)
    expect(toReadabilityBlocks(doc)).toEqual(blocks)
    for (const block of toReadabilityBlocks(doc)) {
      expect(textAt(doc, { start: block.offset, end: block.offset + block.text.length })).toBe(block.text)
    }
  })
})
