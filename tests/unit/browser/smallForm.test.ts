import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { unsavedHref } from '../../../src/admin/unsaved/unsavedHref'
import { forgetForm, keepForm, keptForm } from '../../../src/browser/unsaved/smallForm'
import { createUnsavedStore } from '../../../src/browser/unsaved/unsavedStore'
import { fakeStorage } from '../../support/fakeStorage'

const KEY = randomBytes(32).toString('base64')
const initial = { day: '', time: '09.00' }
const typed = { day: '31-03-20', time: '14.00' }

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget())
})

describe('what is typed in a small form', () => {
  const open = (storage = fakeStorage(), userId = '1') => createUnsavedStore({ storage: () => storage, userId, key: KEY })
  const plan = { place: 'vacs/12/plan', title: '' }

  it('is there for a new page, until it is sent', () => {
    const storage = fakeStorage()
    keepForm(open(storage), plan, { values: typed, initial })
    expect(keptForm(open(storage), plan)).toEqual(typed)
    forgetForm(open(storage), plan)
    expect(keptForm(open(storage), plan)).toBeUndefined()
    expect(Object.keys(storage)).toEqual([])
  })

  it('is kept once, as it was typed last, and not at all when it is what stood there at first', () => {
    const storage = fakeStorage()
    const store = open(storage)
    keepForm(store, plan, { values: typed, initial })
    keepForm(store, plan, { values: { ...typed, time: '15.00' }, initial })
    expect(Object.keys(storage)).toHaveLength(1)
    expect(keptForm(store, plan)).toEqual({ ...typed, time: '15.00' })
    keepForm(store, plan, { values: initial, initial })
    expect(Object.keys(storage)).toEqual([])
  })

  it('stands apart for each thing it is about, without a word of it in a name that anybody can read', () => {
    const storage = fakeStorage()
    const store = open(storage)
    const about = (title: string) => ({ place: 'new-synonyms', title })
    keepForm(store, about('geheime zoekvraag'), { values: { from: 'een' }, initial: { from: '' } })
    keepForm(store, about('iets anders'), { values: { from: 'twee' }, initial: { from: '' } })
    expect([keptForm(store, about('geheime zoekvraag')), keptForm(store, about('iets anders'))]).toEqual([
      { from: 'een' },
      { from: 'twee' },
    ])
    expect(Object.keys(storage).join()).not.toContain('geheim')
  })

  it('is no text of the answer itself, and has no line among the forms that were not saved', () => {
    const store = open()
    keepForm(store, plan, { values: typed, initial })
    expect(store.list('vacs/12')).toEqual([])
    expect(['vacs/12/plan', 'vacs/12/review', 'new-synonyms', 'reports', 'flag-answers/3'].map(unsavedHref)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('belongs to who typed it', () => {
    const storage = fakeStorage()
    keepForm(open(storage), plan, { values: typed, initial })
    expect(keptForm(open(storage, '2'), plan)).toBeUndefined()
  })

  it('is just not kept while there is no store', () => {
    keepForm(null, plan, { values: typed, initial })
    expect(keptForm(null, plan)).toBeUndefined()
  })
})
