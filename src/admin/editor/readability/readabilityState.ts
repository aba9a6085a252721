import type { Node } from '@tiptap/pm/model'
import { type EditorState, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { CheckedDocument, PlacedFinding } from './PlacedFinding'

/** Which findings are explained on screen, and how the writer came there. */
export interface Explanation {
  /** Narrowest first. */
  findings: PlacedFinding[]
  /** Where the explanation stands: a position in the document. */
  at: number
  /** `pointer`: hover or touch. `walk`: moved there from the keyboard or the list. `focus`: asked to enter the explanation. */
  origin: 'pointer' | 'walk' | 'focus'
}

/** A finding that the writer put aside; the place moves along with the text. */
interface IgnoredPlace {
  rule: string
  from: number
  to: number
}

/** What the editor knows about plain Dutch at this moment. */
export interface ReadabilityState {
  /** Null until the first check. */
  checked: CheckedDocument | null
  /** The findings of that check that are not ignored; always the same list until something changes. */
  shown: readonly PlacedFinding[]
  /** Underlines of the findings that are not ignored, at their places now. */
  marks: DecorationSet
  ignored: readonly IgnoredPlace[]
  explained: Explanation | null
  allowedWords: readonly string[]
}

export type ReadabilityAction =
  | { type: 'checked'; checked: CheckedDocument }
  | { type: 'explain'; ids: readonly string[]; origin: Explanation['origin'] }
  | { type: 'close' }
  | { type: 'ignore'; id: string }
  /** Nothing is ignored any more; the next check shows it all. */
  | { type: 'restore' }
  | { type: 'allow'; words: readonly string[] }

export const readabilityKey = new PluginKey<ReadabilityState>('readability')

export const initialReadability: ReadabilityState = {
  checked: null,
  shown: [],
  marks: DecorationSet.empty,
  ignored: [],
  explained: null,
  allowedWords: [],
}

/** A transaction that changes what we know, never the text, and is no step to undo. */
export function act(state: EditorState, action: ReadabilityAction): Transaction {
  return state.tr.setMeta(readabilityKey, action).setMeta('addToHistory', false)
}

/** The next state: places follow the text, then the action (if any) is done. */
export function nextReadability(
  state: ReadabilityState,
  { tr, describe }: { tr: Transaction; describe: (finding: PlacedFinding) => string },
): ReadabilityState {
  const moved = tr.docChanged ? follow(state, tr) : state
  const action = tr.getMeta(readabilityKey) as ReadabilityAction | undefined
  switch (action?.type) {
    case undefined:
      // Who walks on has read the explanation.
      return tr.selectionSet && moved.explained?.origin === 'walk' ? { ...moved, explained: null } : moved
    case 'checked':
      return withCheck(moved, { checked: action.checked, doc: tr.doc, describe })
    case 'explain':
      return { ...moved, explained: explanationOf(moved, action) }
    case 'close':
      return moved.explained ? { ...moved, explained: null } : moved
    case 'ignore':
      return ignore(moved, action.id)
    case 'restore':
      return { ...moved, ignored: [], explained: null }
    case 'allow':
      return { ...moved, allowedWords: action.words }
  }
}

/** Where a finding stands now; null when its text has gone or it is ignored. */
export function placeOf(state: ReadabilityState, id: string): { from: number; to: number } | null {
  const [mark] = state.marks.find(undefined, undefined, (spec) => (spec as MarkSpec).finding.id === id)
  return mark ? { from: mark.from, to: mark.to } : null
}

/** Findings that touch a position, narrowest first. */
export function findingsAt(state: ReadabilityState, position: number): PlacedFinding[] {
  return narrowestFirst(state.marks.find(position, position)).map((mark) => (mark.spec as MarkSpec).finding)
}

/** Places where findings begin now, in order, each once. */
export function findingStarts(state: ReadabilityState): { at: number; ids: string[] }[] {
  const byStart = Map.groupBy(state.marks.find(), (mark) => mark.from)
  return [...byStart]
    .sort(([a], [b]) => a - b)
    .map(([at, marks]) => ({ at, ids: narrowestFirst(marks).map((mark) => (mark.spec as MarkSpec).finding.id) }))
}

interface MarkSpec {
  finding: PlacedFinding
}

/** More words than this and the line is drawn lower, so that lines of single words inside it stay visible. */
const WIDE_FROM = 7

function follow(state: ReadabilityState, tr: Transaction): ReadabilityState {
  const ignored = state.ignored
    .map(({ rule, from, to }) => ({ rule, from: tr.mapping.map(from, 1), to: tr.mapping.map(to, -1) }))
    .filter(({ from, to }) => from < to)
  return { ...state, ignored, explained: null, marks: state.marks.map(tr.mapping, tr.doc) }
}

function withCheck(
  state: ReadabilityState,
  { checked, doc, describe }: { checked: CheckedDocument; doc: Node; describe: (finding: PlacedFinding) => string },
): ReadabilityState {
  const shown = visible(checked.findings, state.ignored)
  return { ...state, checked, shown, explained: null, marks: underline(doc, { findings: shown, describe }) }
}

function underline(
  doc: Node,
  { findings, describe }: { findings: readonly PlacedFinding[]; describe: (finding: PlacedFinding) => string },
): DecorationSet {
  return DecorationSet.create(
    doc,
    findings.map((finding) => {
      const isWide = finding.quote.split(/\s+/).length >= WIDE_FROM
      const attributes = {
        nodeName: 'span',
        role: 'mark',
        'data-finding': finding.id,
        'data-severity': finding.severity,
        'aria-description': describe(finding),
        ...(isWide ? { 'data-wide': '' } : {}),
      }
      return Decoration.inline(finding.start, finding.end, attributes, { finding } satisfies MarkSpec)
    }),
  )
}

function visible(findings: readonly PlacedFinding[], ignored: readonly IgnoredPlace[]): PlacedFinding[] {
  return findings.filter(({ rule, start, end }) => !ignored.some((place) => place.rule === rule && place.from < end && start < place.to))
}

function ignore(state: ReadabilityState, id: string): ReadabilityState {
  const marks = state.marks.find(undefined, undefined, (spec) => (spec as MarkSpec).finding.id === id)
  const places = marks.map((mark) => ({ rule: (mark.spec as MarkSpec).finding.rule, from: mark.from, to: mark.to }))
  return {
    ...state,
    ignored: [...state.ignored, ...places],
    shown: state.shown.filter((finding) => finding.id !== id),
    marks: state.marks.remove(marks),
    explained: null,
  }
}

function explanationOf(
  state: ReadabilityState,
  { ids, origin }: { ids: readonly string[]; origin: Explanation['origin'] },
): Explanation | null {
  const marks = state.marks.find(undefined, undefined, (spec) => ids.includes((spec as MarkSpec).finding.id))
  const [first] = narrowestFirst(marks)
  return first ? { findings: narrowestFirst(marks).map((mark) => (mark.spec as MarkSpec).finding), at: first.from, origin } : null
}

function narrowestFirst(marks: readonly Decoration[]): Decoration[] {
  return [...marks].sort((a, b) => a.to - a.from - (b.to - b.from))
}
