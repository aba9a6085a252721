import { type Editor, Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { TextKind } from '../../../readability/types'
import { checkDocument, type PlacedFinding } from './PlacedFinding'
import { applySuggestion } from './applySuggestion'
import {
  act,
  findingsAt,
  findingStarts,
  initialReadability,
  nextReadability,
  placeOf,
  type ReadabilityAction,
  type ReadabilityState,
  readabilityKey,
} from './readabilityState'
import { whenIdle } from './whenIdle'

interface ReadabilityExtensionOptions {
  kind: TextKind
  /** What a screen reader says of an underlined text. */
  describe: (finding: PlacedFinding) => string
}

/**
 * Checks the text for plain Dutch while it is written, underlines what it finds and keeps the places right.
 * Keys: F8 and Shift+F8 walk the findings, Alt+Enter opens the explanation, Escape closes it.
 */
export const ReadabilityExtension = Extension.create<ReadabilityExtensionOptions>({
  name: 'readability',

  addOptions: () => ({ kind: 'answer', describe: (finding) => finding.message }),

  addKeyboardShortcuts() {
    return {
      F8: () => walkFindings(this.editor, 1),
      'Shift-F8': () => walkFindings(this.editor, -1),
      'Alt-Enter': () => explainAtCursor(this.editor),
      Escape: () => closeExplanation(this.editor),
    }
  },

  addProseMirrorPlugins() {
    const { kind, describe } = this.options
    return [
      new Plugin<ReadabilityState>({
        key: readabilityKey,
        state: {
          init: () => initialReadability,
          apply: (tr, state) => nextReadability(state, { tr, describe }),
        },
        props: { decorations: (state) => readabilityKey.getState(state)?.marks },
        view: (view) => checkWhenIdle(view, kind),
      }),
    ]
  },
})

/** What an editor with the extension knows now. */
export function readabilityOf(editor: Editor): ReadabilityState {
  return readabilityKey.getState(editor.state) ?? initialReadability
}

/** Does something that leaves the text alone. */
export function dispatchReadability(editor: Editor, action: ReadabilityAction): void {
  editor.view.dispatch(act(editor.state, action))
}

/** Puts the cursor in a finding, brings it into sight and explains it. */
export function goToFinding(editor: Editor, id: string): void {
  const place = placeOf(readabilityOf(editor), id)
  if (place) moveTo(editor, { at: place.from, ids: [id] })
}

/** Follows a suggestion and gives the cursor back. False when the text has changed meanwhile. */
export function followSuggestion(editor: Editor, { finding, suggestion }: { finding: PlacedFinding; suggestion: string }): boolean {
  const tr = applySuggestion(editor.state, { finding, suggestion })
  if (!tr) {
    closeExplanation(editor)
    return false
  }
  editor.view.dispatch(tr)
  // What is typed next is a step of its own, so that undo brings back the word and no more.
  editor.view.dispatch(closeHistory(editor.state.tr))
  editor.view.focus()
  return true
}

function checkWhenIdle(view: EditorView, kind: TextKind) {
  const task = whenIdle(() => {
    if (view.isDestroyed) return
    // A change in the middle of an accented letter would break it off.
    if (view.composing) return task.ask()
    const allowedWords = [...(readabilityKey.getState(view.state)?.allowedWords ?? [])]
    view.dispatch(act(view.state, { type: 'checked', checked: checkDocument(view.state.doc, { kind, allowedWords }) }))
  })
  task.ask()
  return {
    update: (now: EditorView, before: EditorView['state']) => {
      const [known, knownBefore] = [readabilityKey.getState(now.state), readabilityKey.getState(before)]
      const isOther = known?.allowedWords !== knownBefore?.allowedWords || (known?.ignored.length ?? 0) < (knownBefore?.ignored.length ?? 0)
      if (isOther || now.state.doc !== before.doc) task.ask()
    },
    destroy: task.stop,
  }
}

/** The next or previous place with a finding, round at both ends. */
function walkFindings(editor: Editor, step: 1 | -1): boolean {
  const starts = findingStarts(readabilityOf(editor))
  const { from } = editor.state.selection
  const target = step === 1 ? (starts.find(({ at }) => at > from) ?? starts[0]) : (starts.findLast(({ at }) => at < from) ?? starts.at(-1))
  if (target) moveTo(editor, target)
  return true
}

function moveTo(editor: Editor, { at, ids }: { at: number; ids: string[] }): void {
  const tr = act(editor.state, { type: 'explain', ids, origin: 'walk' })
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at)).scrollIntoView())
  editor.view.focus()
}

function explainAtCursor(editor: Editor): boolean {
  const state = readabilityOf(editor)
  const { explained } = state
  const ids =
    explained?.origin === 'walk'
      ? explained.findings.map(({ id }) => id)
      : findingsAt(state, editor.state.selection.from).map(({ id }) => id)
  if (ids.length === 0) return false
  dispatchReadability(editor, { type: 'explain', ids, origin: 'focus' })
  return true
}

function closeExplanation(editor: Editor): boolean {
  if (!readabilityOf(editor).explained) return false
  dispatchReadability(editor, { type: 'close' })
  return true
}
