import { defaultTreeAdapter, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5'
import { isText } from './tree'

type Child = DefaultTreeAdapterMap['childNode'] | undefined

/** Texts that end with a figure. Kept apart: a text grows word by word, and to look at its end each time takes as long as it is. */
const endingInFigure = new WeakSet<object>()

/**
 * The tree of parse5, but for one thing: two texts that the rules of HTML put together (what stands in a table but in
 * no cell, what stood around a NUL) make no number of two.
 */
export const partingTree: TreeAdapter<DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  insertText: (parent, text) => {
    defaultTreeAdapter.insertText(parent, parted(parent.childNodes.at(-1), text))
    noteEnd(parent.childNodes.at(-1), text)
  },
  insertTextBefore: (parent, text, reference) => {
    defaultTreeAdapter.insertTextBefore(parent, parted(parent.childNodes[parent.childNodes.indexOf(reference) - 1], text), reference)
    noteEnd(parent.childNodes[parent.childNodes.indexOf(reference) - 1], text)
  },
}

function parted(before: Child, text: string): string {
  return before && isText(before) && endingInFigure.has(before) && /^\d/.test(text) ? ` ${text}` : text
}

function noteEnd(node: Child, text: string): void {
  if (!node) return
  if (/\d/.test(text.slice(-1))) endingInFigure.add(node)
  else endingInFigure.delete(node)
}
