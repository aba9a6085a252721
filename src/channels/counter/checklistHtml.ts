import type { RichDocument } from '../../content/document'
import { htmlMapping } from '../../content/htmlMapping'
import { walkDocument } from '../../content/walkDocument'

/** A document whose list items can be ticked: on screen with a click, on paper with a pen. */
export function checklistHtml(doc: RichDocument): string {
  const base = htmlMapping()
  return walkDocument(doc, {
    ...base,
    nodes: {
      ...base.nodes,
      bulletList: ({ children }) => `<ul class="checklist">${children.join('')}</ul>`,
      paragraph: (context) => {
        const isItem = context.parent?.type === 'listItem' && context.path.at(-1) === 0
        const text = context.children.join('')
        if (isItem && text !== '') return `<label><input type="checkbox"> ${text}</label>`
        return base.nodes.paragraph?.(context) ?? ''
      },
    },
  })
}
