import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { numberPlaces } from './numberPlaces'

const key = new PluginKey<DecorationSet>('numbers')

/** Marks the numbers that a save refuses, so that a long text shows where they stand. */
export const NumberMarks = Extension.create<{ title: string }>({
  name: 'numberMarks',
  addOptions: () => ({ title: '' }),
  addProseMirrorPlugins() {
    const { title } = this.options
    const marksIn = (doc: Node) =>
      DecorationSet.create(
        doc,
        numberPlaces(doc).map(({ start, end }) => Decoration.inline(start, end, { 'data-number': '', title })),
      )
    return [
      new Plugin({
        key,
        state: {
          init: (_config, { doc }) => marksIn(doc),
          apply: (transaction, marks) => (transaction.docChanged ? marksIn(transaction.doc) : marks),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ]
  },
})
