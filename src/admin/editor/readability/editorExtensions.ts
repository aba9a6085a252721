import type { Extensions } from '@tiptap/core'
import { type DocumentVariant, contentExtensions } from '../../../content/schema'
import type { ReadabilityWords } from '../../../messages/readabilityWords'
import type { TextKind } from '../../../readability/types'
import { ruleName } from '../../readability/ruleName'
import { NumberMarks } from '../numbers/NumberMarks'
import { ReadabilityExtension } from './ReadabilityExtension'

/** The extensions of a field's editor: its content, and where one can write the check for plain Dutch and the marks on numbers. */
export function editorExtensions(variant: DocumentVariant, words: ReadabilityWords | null, numberTitle = ''): Extensions {
  const content = contentExtensions(variant)
  if (!words) return content
  return [
    ...content,
    NumberMarks.configure({ title: numberTitle }),
    ReadabilityExtension.configure({
      kind: kindOf(variant),
      describe: ({ severity, rule }) => `${words[severity]}: ${ruleName(rule)}`,
    }),
  ]
}

/** The full answer is judged as a whole; the typed sections (cost, what to bring) as parts. */
function kindOf(variant: DocumentVariant): TextKind {
  return variant === 'full' ? 'answer' : 'section'
}
