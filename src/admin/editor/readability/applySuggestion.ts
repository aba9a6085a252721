import { closeHistory } from '@tiptap/pm/history'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { textAt, type PlacedFinding } from './PlacedFinding'
import { fitSuggestion } from './fitSuggestion'
import { placeOf, readabilityKey } from './readabilityState'

/**
 * The transaction that puts a suggestion in the place of its finding, as one step to undo, with the marks that
 * the text had. Null when the text is no longer what was checked.
 */
export function applySuggestion(
  state: EditorState,
  { finding, suggestion }: { finding: PlacedFinding; suggestion: string },
): Transaction | null {
  const known = readabilityKey.getState(state)
  const place = known && placeOf(known, finding.id)
  if (!place || textAt(state.doc, { start: place.from, end: place.to }) !== finding.quote) return null
  const $from = state.doc.resolve(place.from)
  const block = $from.start()
  const source = textAt(state.doc, { start: block, end: $from.end() })
  const { start, end, text } = fitSuggestion(source, { start: place.from - block, end: place.to - block, suggestion })
  const tr = closeHistory(state.tr)
  if (text === '') tr.delete(block + start, block + end)
  else tr.insertText(text, block + start, block + end)
  return tr.setSelection(TextSelection.create(tr.doc, block + start + text.length)).scrollIntoView()
}
