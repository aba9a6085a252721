import { history, undo } from '@tiptap/pm/history'
import { Node } from '@tiptap/pm/model'
import { EditorState, Plugin } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../../src/admin/editor/readability/PlacedFinding'
import { applySuggestion } from '../../../src/admin/editor/readability/applySuggestion'
import {
  act,
  findingsAt,
  findingStarts,
  initialReadability,
  nextReadability,
  placeOf,
  type ReadabilityAction,
  readabilityKey,
} from '../../../src/admin/editor/readability/readabilityState'
import type { DocumentNode } from '../../../src/content/document'
import { contentSchema } from '../../../src/content/schema'

const SENTENCE = 'Indien u belt, dient u een nummer te verstrekken.'

/** An editor's state with the check, after one check. */
function start(...content: DocumentNode[]): EditorState {
  const plugin = new Plugin({
    key: readabilityKey,
    state: { init: () => initialReadability, apply: (tr, state) => nextReadability(state, { tr, describe: ({ message }) => message }) },
  })
  const doc = Node.fromJSON(contentSchema('full'), { type: 'doc', content })
  return check(EditorState.create({ doc, plugins: [history(), plugin] }))
}

const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content })
const sentence = () => start(paragraph({ type: 'text', text: SENTENCE }))
const check = (state: EditorState) => run(state, { type: 'checked', checked: checkDocument(state.doc, {}) })
const run = (state: EditorState, action: ReadabilityAction) => state.apply(act(state, action))
const known = (state: EditorState) => readabilityKey.getState(state) ?? initialReadability

function find(state: EditorState, quote: string) {
  const finding = known(state).shown.find((one) => one.quote === quote)
  if (!finding) throw new Error(`nothing found about "${quote}"`)
  return finding
}

function underlined(state: EditorState, quote: string): string {
  const place = placeOf(known(state), find(state, quote).id)
  return place ? state.doc.textBetween(place.from, place.to) : ''
}

describe('places while somebody types', () => {
  const edits: { name: string; edit: (state: EditorState) => EditorState; text: string }[] = [
    { name: 'before it', edit: (state) => state.apply(state.tr.insertText('Let op. ', 1)), text: 'te verstrekken' },
    {
      name: 'right before it',
      edit: (state) => state.apply(state.tr.insertText('X', SENTENCE.indexOf('te verstrekken') + 1)),
      text: 'te verstrekken',
    },
    { name: 'after it', edit: (state) => state.apply(state.tr.insertText(' Dank u.', SENTENCE.length + 1)), text: 'te verstrekken' },
    { name: 'a new paragraph before it', edit: (state) => state.apply(state.tr.split(16)), text: 'te verstrekken' },
    {
      name: 'inside it',
      edit: (state) => state.apply(state.tr.insertText('x', SENTENCE.indexOf('verstrekken') + 3)),
      text: 'te vexrstrekken',
    },
    { name: 'over it', edit: (state) => state.apply(state.tr.delete(1, SENTENCE.length + 1)), text: '' },
  ]
  it.each(edits)('$name', ({ edit, text }) => {
    expect(underlined(edit(sentence()), 'te verstrekken')).toBe(text)
  })
})

describe('a suggestion', () => {
  it('replaces the text, keeps the capital, and is undone in one step', () => {
    const typed = sentence()
    const state = typed.apply(typed.tr.insertText(' Ja.', SENTENCE.length + 1))
    const tr = applySuggestion(state, { finding: find(state, 'Indien'), suggestion: 'als' })
    if (!tr) throw new Error('no transaction')
    const applied = state.apply(tr)
    expect(applied.doc.textContent).toBe(`${SENTENCE} Ja.`.replace('Indien', 'Als'))
    expect(applied.selection.from).toBe(4)
    let undone = applied
    undo(applied, (back) => {
      undone = applied.apply(back)
    })
    expect(undone.doc.textContent).toBe(`${SENTENCE} Ja.`)
  })

  it('keeps marks', () => {
    const state = start(paragraph({ type: 'text', text: 'Indien', marks: [{ type: 'bold' }] }, { type: 'text', text: ' u belt, kan dat.' }))
    const tr = applySuggestion(state, { finding: find(state, 'Indien'), suggestion: 'Als' })
    expect(tr?.doc.toJSON()).toMatchObject({
      content: [{ content: [{ text: 'Als', marks: [{ type: 'bold' }] }, { text: ' u belt, kan dat.' }] }],
    })
  })

  it('leaves a text alone that has changed since', () => {
    const checked = sentence()
    const state = checked.apply(checked.tr.insertText('x', 3))
    expect(applySuggestion(state, { finding: find(state, 'Indien'), suggestion: 'Als' })).toBeNull()
  })
})

describe('ignoring', () => {
  it('holds for this place only, also after more typing and another check', () => {
    const state = start(paragraph({ type: 'text', text: 'Indien u belt.' }), paragraph({ type: 'text', text: 'Indien u schrijft.' }))
    const ignored = run(state, { type: 'ignore', id: find(state, 'Indien').id })
    const later = check(ignored.apply(ignored.tr.insertText('Ja. ', 1)))
    expect(
      known(later)
        .shown.filter(({ quote }) => quote === 'Indien')
        .map(({ start }) => start),
    ).toEqual([21])
    expect(known(later).checked?.findings.filter(({ quote }) => quote === 'Indien')).toHaveLength(2)
    const restored = check(run(later, { type: 'restore' }))
    expect(known(restored).shown.filter(({ quote }) => quote === 'Indien')).toHaveLength(2)
  })
})

describe('explaining', () => {
  const explained = (state: EditorState) => known(state).explained?.findings.map(({ quote }) => quote) ?? null
  const explain = (state: EditorState) => run(state, { type: 'explain', ids: [find(state, 'Indien').id], origin: 'walk' })

  it('stops when the text changes, when the cursor walks on, and when asked', () => {
    const open = explain(sentence())
    expect(explained(open)).toEqual(['Indien'])
    expect(explained(open.apply(open.tr.insertText('x', 1)))).toBeNull()
    expect(explained(open.apply(open.tr.setSelection(open.selection)))).toBeNull()
    expect(explained(run(open, { type: 'close' }))).toBeNull()
  })

  it('knows what touches a position, narrowest first', () => {
    const state = start(paragraph({ type: 'text', text: 'De aanvraag wordt door de gemeente zo spoedig mogelijk in behandeling genomen.' }))
    const at = 'De aanvraag wordt door de gemeente zo spo'.length + 1
    const widths = findingsAt(known(state), at).map(({ quote }) => quote.length)
    expect(widths[0]).toBe('spoedig'.length)
    expect(widths).toEqual([...widths].sort((a, b) => a - b))
  })

  it('walks each place once, in order', () => {
    const places = findingStarts(known(sentence())).map(({ at }) => at)
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
    expect(places[0]).toBe(1)
  })
})
