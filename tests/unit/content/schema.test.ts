import { describe, expect, it } from 'vitest'
import { contentSchema } from '../../../src/content/schema'

const names = (variant: 'full' | 'short' | 'list') => {
  const schema = contentSchema(variant)
  return { nodes: Object.keys(schema.nodes).sort(), marks: Object.keys(schema.marks) }
}

describe('contentSchema', () => {
  // The order of the marks is the order in which documents store them.
  const marks = ['link', 'bold', 'italic']
  it.each([
    [
      'full',
      [
        'blockquote',
        'bulletList',
        'doc',
        'hardBreak',
        'heading',
        'listItem',
        'orderedList',
        'paragraph',
        'table',
        'tableCell',
        'tableHeader',
        'tableRow',
        'text',
      ],
    ],
    ['short', ['bulletList', 'doc', 'hardBreak', 'listItem', 'orderedList', 'paragraph', 'text']],
    ['list', ['bulletList', 'doc', 'hardBreak', 'listItem', 'paragraph', 'text']],
  ] as const)('%s holds what its field needs, and no more', (variant, nodes) => {
    expect(names(variant)).toEqual({ nodes: [...nodes], marks })
  })

  it('keeps pasted headings of every level', () => {
    const rules = contentSchema('full').nodes.heading?.spec.parseDOM ?? []
    expect(rules.map((rule) => [rule.tag, rule.attrs?.level])).toEqual([
      ['h1', 2],
      ['h2', 2],
      ['h3', 3],
      ['h4', 4],
      ['h5', 4],
      ['h6', 4],
    ])
  })

  it('is made once per variant', () => {
    expect(contentSchema('full')).toBe(contentSchema('full'))
    expect(contentSchema('full')).not.toBe(contentSchema('short'))
  })
})
