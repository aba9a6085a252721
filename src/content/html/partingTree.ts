import { defaultTreeAdapter, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5'
import { isText } from './tree'

/**
 * The tree of parse5, but for one thing: two texts that the rules of HTML put together (what stands in a table but in
 * no cell, what stood around a NUL) make no number of two.
 */
export const partingTree: TreeAdapter<DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  insertText: (parent, text) => {
    defaultTreeAdapter.insertText(parent, parted(parent.childNodes.at(-1), text))
  },
  insertTextBefore: (parent, text, reference) => {
    defaultTreeAdapter.insertTextBefore(parent, parted(parent.childNodes[parent.childNodes.indexOf(reference) - 1], text), reference)
  },
}

function parted(before: DefaultTreeAdapterMap['childNode'] | undefined, text: string): string {
  return before && isText(before) && /\d$/.test(before.value) && /^\d/.test(text) ? ` ${text}` : text
}
