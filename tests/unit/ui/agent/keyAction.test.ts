import { describe, expect, it } from 'vitest'
import { keyAction, type KeyAction, type KeyPlace, type PressedKey } from '../../../../src/ui/agent/keys/keyAction'

const press = (key: string, over: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
  alt: false,
  ctrl: false,
  meta: false,
  shift: false,
  isComposing: false,
  ...over,
})

const cases: [what: string, pressed: PressedKey, place: KeyPlace, expected: KeyAction | null][] = [
  ['arrow down in the box', press('ArrowDown'), 'box', 'next'],
  ['arrow up in the box', press('ArrowUp'), 'box', 'previous'],
  ['arrow down in the answer scrolls', press('ArrowDown'), 'answer', null],
  ['shift with an arrow selects text', press('ArrowUp', { shift: true }), 'box', null],
  ['Enter in the box', press('Enter'), 'box', 'intoAnswer'],
  ['Enter on a button', press('Enter'), 'elsewhere', null],
  ['Escape in the box', press('Escape'), 'box', 'clear'],
  ['Escape in the answer', press('Escape'), 'answer', 'backToBox'],
  ['Escape in another field', press('Escape'), 'field', null],
  ['a letter typed in the box', press('k'), 'box', null],
  ['a letter typed in a field', press('n'), 'field', null],
  ['a letter in the answer', press('k'), 'answer', 'flag'],
  ['a capital in the answer', press('E', { shift: true }), 'answer', 'email'],
  ['the letter of the filters in the answer', press('f'), 'answer', 'filters'],
  ['the letter that puts an answer beside', press('z'), 'answer', 'beside'],
  ['the other answer from the box', press('w', { alt: true }), 'box', 'switch'],
  ['a letter without meaning', press('x'), 'answer', null],
  ['a letter on a button outside the answer', press('c'), 'elsewhere', null],
  ['Alt from the box', press('k', { alt: true }), 'box', 'flag'],
  ['Alt from a field', press('n', { alt: true }), 'field', 'missing'],
  ['Alt on a Mac, which types a sign', press('˚', { alt: true, code: 'KeyK' }), 'elsewhere', 'flag'],
  ['Alt with Shift belongs to the system', press('E', { alt: true, shift: true }), 'answer', null],
  ['AltGr types a sign', press('€', { alt: true, ctrl: true, code: 'KeyE' }), 'answer', null],
  ['Ctrl+C copies', press('c', { ctrl: true }), 'answer', null],
  ['Cmd+C copies', press('c', { meta: true }), 'answer', null],
  ['a slash in the answer', press('/'), 'answer', 'toBox'],
  ['a slash on the page', press('/'), 'elsewhere', 'toBox'],
  ['a slash typed in the box', press('/'), 'box', null],
  ['a slash typed in a field', press('/'), 'field', null],
  ['a key of an unfinished character', press('Enter', { isComposing: true }), 'box', null],
]

describe('keyAction', () => {
  it.each(cases)('%s', (_what, pressed, place, expected) => {
    expect(keyAction(pressed, { place, isPanelOpen: false, hasSingleKeys: true })).toBe(expected)
  })

  it.each([
    ['a letter', press('k'), 'answer', null],
    ['a slash', press('/'), 'elsewhere', null],
    ['Alt', press('k', { alt: true }), 'answer', 'flag'],
    ['an arrow', press('ArrowDown'), 'box', 'next'],
  ] as const)('with single keys off: %s', (_what, pressed, place, expected) => {
    expect(keyAction(pressed, { place, isPanelOpen: false, hasSingleKeys: false })).toBe(expected)
  })

  it.each([press('k'), press('k', { alt: true }), press('Escape'), press('/')])('leaves every key to an open panel', (pressed) => {
    expect(keyAction(pressed, { place: 'answer', isPanelOpen: true, hasSingleKeys: true })).toBeNull()
  })
})
