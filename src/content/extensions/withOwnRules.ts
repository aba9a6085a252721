import type { AnyExtension, Attribute } from '@tiptap/core'

interface RuleOptions {
  /** The document is one bullet list and nothing else. */
  isList: boolean
}

/** Narrows an extension of the starter kit to what we store; the others pass unchanged. */
export function withOwnRules(extension: AnyExtension, { isList }: RuleOptions): AnyExtension {
  switch (extension.name) {
    case 'link':
      return extension.extend({ addAttributes: keepOnly('href') })
    case 'orderedList':
      return extension.extend({ addAttributes: keepOnly('start') })
    case 'heading':
      return extension.extend({ addAttributes: () => ({ level: { default: 2, rendered: false } }), parseHTML: pastedHeadings })
    case 'doc':
      return isList ? extension.extend({ content: 'bulletList' }) : extension
    case 'listItem':
      return isList ? extension.extend({ content: 'paragraph' }) : extension
    default:
      return extension
  }
}

/** Pasted headings of any level stay headings: level 1 is the question itself, and we store no deeper than 4. */
function pastedHeadings() {
  return [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.min(4, Math.max(2, level)) } }))
}

/** Keeps one attribute of the original; class, target, rel and list type are no business of a stored text. */
function keepOnly(name: string) {
  return function addAttributes(this: { parent?: (() => Record<string, Attribute>) | null }) {
    const attribute = this.parent?.()[name]
    return attribute ? { [name]: attribute } : {}
  }
}
