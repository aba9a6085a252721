import { describe, expect, it } from 'vitest'
import { isEditedHere, mergeList, textHash } from '../../../src/importing/writing/takenOver'

describe('mergeList', () => {
  it.each([
    ['what people added stays', ['a'], ['a', 'x'], ['a'], ['a', 'x']],
    ['what people took away stays away', ['a', 'b'], ['a'], ['a', 'b'], ['a']],
    ['what the source adds comes in', ['a', 'b'], ['a', 'x'], ['a'], ['a', 'b', 'x']],
    ['what the source drops goes', ['b'], ['a', 'b', 'x'], ['a', 'b'], ['b', 'x']],
    ['the same in capitals is one', ['A'], ['a', 'X'], ['a'], ['A', 'X']],
    ['without a note nothing is lost', ['a'], ['b'], [], ['a', 'b']],
  ])('%s', (_name, coming, current, before, merged) => {
    expect(mergeList(coming, current, before)).toEqual(merged)
  })
})

describe('isEditedHere', () => {
  const before = { question: textHash('Hoe?') }
  it.each([
    ['nothing changed', { question: 'Hoe?' }, { question: 'Hoe dan?' }, false],
    ['changed here', { question: 'Hoe nu?' }, { question: 'Hoe dan?' }, true],
    ['changed to what comes', { question: 'Hoe dan?' }, { question: 'Hoe dan?' }, false],
    ['a text filled here that the source lacks', { question: 'Hoe?', shortAnswer: 'Zo.' }, { question: 'Hoe?' }, true],
    ['filled here beside the text', { question: 'Hoe?', internalNote: 'Zo.' }, { question: 'Hoe?' }, false],
    [
      'filled here beside the text, and coming',
      { question: 'Hoe?', internalNote: 'Zo.' },
      { question: 'Hoe?', internalNote: 'Anders.' },
      true,
    ],
    ['filled here and coming', { question: 'Hoe?', shortAnswer: 'Zo.' }, { question: 'Hoe?', shortAnswer: 'Anders.' }, true],
    ['empty here and coming', { question: 'Hoe?', shortAnswer: null }, { question: 'Hoe?', shortAnswer: 'Anders.' }, false],
  ])('%s', (_name, current, coming, expected) => {
    expect(isEditedHere(current, coming, before)).toBe(expected)
  })

  it('knows a text again whatever the order of its keys', () => {
    expect(textHash({ type: 'doc', content: [{ type: 'text', text: 'a' }] })).toBe(
      textHash({ content: [{ text: 'a', type: 'text' }], type: 'doc' }),
    )
  })
})
