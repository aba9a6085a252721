import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

interface Paste {
  /** '' to paste the text. */
  html: string
  text: string
  event: ClipboardEvent
}

/**
 * Puts a paste into the editor. When the editor cannot take its form (a table with joined cells in a cell) or drops a
 * part of it (more cells than were selected), its text goes in line by line: nothing that was pasted is lost.
 */
export function insertPaste(view: EditorView, { html, text, event }: Paste): 'whole' | 'as_text' {
  const before = view.state
  try {
    if (html === '') view.pasteText(text, event)
    else view.pasteHTML(html, event)
    if (holdsAll(view.state.doc, text)) return 'whole'
  } catch {
    // Extensions throw on some forms, tables above all. The writer is told, and gets the text below.
  }
  if (view.state !== before) view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, before.doc.content))
  insertLines(view, before.selection, text)
  return 'as_text'
}

/** Every word of the text, as often as it has it; the first and the last may have grown together with what stood there. */
function holdsAll(doc: Node, text: string): boolean {
  const whole = doc.textBetween(0, doc.content.size, ' ', ' ')
  const words = wordsOf(text)
  const held = counted(wordsOf(whole))
  const isInside = [...counted(words.slice(1, -1))].every(([word, times]) => (held.get(word) ?? 0) >= times)
  return isInside && [words[0] ?? '', words.at(-1) ?? ''].every((word) => whole.includes(word))
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function counted(words: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Behind the text that the cursor stands in, on lines of their own: no word is split, and nothing grows together. */
function insertLines(view: EditorView, selection: Selection, text: string): void {
  const { schema } = view.state
  const place = selection instanceof TextSelection ? selection : Selection.near(view.state.doc.resolve(selection.to), -1)
  const at = TextSelection.create(view.state.doc, place.$to.end())
  const lineBreak = schema.nodes.hardBreak ? [schema.nodes.hardBreak.create()] : [schema.text(' ')]
  const lines = text.split('\n').flatMap((line, index) => [...(index > 0 ? lineBreak : []), ...(line === '' ? [] : [schema.text(line)])])
  const nodes = [...(at.$from.parentOffset > 0 ? lineBreak : []), ...lines]
  const transaction = view.state.tr.setSelection(at)
  view.dispatch(
    transaction
      .replaceSelection(new Slice(Fragment.from(nodes), 0, 0))
      .setMeta('paste', true)
      .scrollIntoView(),
  )
}
