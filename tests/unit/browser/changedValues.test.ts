import { describe, expect, it } from 'vitest'
import { changedValues, isSameValue } from '../../../src/browser/unsaved/changedValues'

const doc = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })

describe('what was changed in a form', () => {
  it('holds the changed fields with what they held before', () => {
    const before = { question: 'Oud?', answer: doc('een'), searchTerms: ['pas'], notByPhone: false, same: 1 }
    const now = { question: 'Nieuw?', answer: doc('twee'), searchTerms: ['pas', 'paspoort'], notByPhone: false, same: 1, reason: 'omdat' }
    expect(changedValues(before, now)).toEqual({
      values: { question: 'Nieuw?', answer: doc('twee'), searchTerms: ['pas', 'paspoort'], reason: 'omdat' },
      before: { question: 'Oud?', answer: doc('een'), searchTerms: ['pas'], reason: null },
    })
  })

  it('tells that a text was emptied', () => {
    expect(changedValues({ cost: doc('12 euro') }, { cost: null })).toEqual({ values: { cost: null }, before: { cost: doc('12 euro') } })
    expect(changedValues({ cost: doc('12 euro') }, {}).values).toEqual({ cost: null })
  })

  it('never holds a password, a status or a date of the system', () => {
    const now = {
      password: 'geheim',
      'confirm-password': 'geheim',
      newPassword: 'x',
      apiKey: 'x',
      _status: 'published',
      updatedAt: '2026',
      id: 3,
      file: {},
      name: 'Jo',
    }
    expect(Object.keys(changedValues({}, now).values)).toEqual(['name'])
  })
})

describe('the same to who reads it', () => {
  it.each([
    [null, undefined],
    ['', null],
    [[], undefined],
    [{ a: null, b: '' }, null],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [[{ id: 'x', name: 'Brief' }], [{ id: 'y', name: 'Brief' }]],
  ])('%j and %j', (one, other) => expect(isSameValue(one, other)).toBe(true))

  it.each([
    ['a', 'A'],
    [0, null],
    [false, true],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [doc('een'), doc('twee')],
    [doc('een'), null],
  ])('but not %j and %j', (one, other) => expect(isSameValue(one, other)).toBe(false))
})
