import { Editor, type JSONContent } from '@tiptap/core'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../src/content/emptyDocument'
import { type DocumentVariant, contentExtensions } from '../../../src/content/schema'
import { validateDocument } from '../../../src/content/validateDocument'
import { arbitraryDocument } from './arbitraryDocument'

let editor: Editor | null = null

/** The editor's state without a screen. */
function open(content: unknown, variant: DocumentVariant = 'full'): Editor {
  editor?.destroy()
  editor = new Editor({ element: null, extensions: contentExtensions(variant), content: content as JSONContent })
  return editor
}

const hello = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'hallo' }] }] }

afterEach(() => editor?.destroy())

describe('what the editor gives is what the server accepts', () => {
  it('for any stored document, opened and saved again', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(validateDocument(open(document).getJSON(), 'full')).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it.each(['full', 'short', 'list'] as const)('for an empty %s document, which it leaves alone', (variant) => {
    expect(open(emptyDocument(variant), variant).getJSON()).toEqual(emptyDocument(variant))
  })

  const commands: [string, (editor: Editor) => unknown, string][] = [
    [
      'a link with a target',
      (e) => e.chain().selectAll().setLink({ href: 'https://a.nl', target: '_blank' }).run(),
      '"attrs":{"href":"https://a.nl"}',
    ],
    ['a heading', (e) => e.chain().selectAll().setHeading({ level: 3 }).run(), '"level":3'],
    ['a list', (e) => e.chain().selectAll().toggleOrderedList().run(), 'orderedList'],
    ['a table', (e) => e.chain().insertTable({ rows: 2, cols: 2, withHeaderRow: true }).run(), 'tableHeader'],
    ['marks', (e) => e.chain().selectAll().toggleItalic().toggleBold().run(), 'italic'],
  ]
  it.each(commands)('for %s', (_name, command, expected) => {
    const current = open(hello)
    command(current)
    expect(JSON.stringify(current.getJSON())).toContain(expected)
    expect(validateDocument(current.getJSON(), 'full')).toEqual([])
  })

  it('and it refuses a link that the server refuses', () => {
    const current = open(hello)
    current.chain().selectAll().setLink({ href: 'javascript:alert(1)' }).run()
    expect(current.getJSON()).toEqual(hello)
  })
})
