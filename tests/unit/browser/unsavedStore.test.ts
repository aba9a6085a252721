import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openText, sealText } from '../../../src/browser/unsaved/sealedText'
import { type UnsavedText, createUnsavedStore, forgetOldTexts } from '../../../src/browser/unsaved/unsavedStore'
import { fakeStorage } from '../../support/fakeStorage'

const KEY = randomBytes(32).toString('base64')
const OTHER_KEY = randomBytes(32).toString('base64')
const text: UnsavedText = {
  place: 'vacs/12',
  instance: 'a',
  typedAt: Date.now(),
  title: 'Wat kost een pas?',
  values: { shortAnswer: 'Nieuw € 12 ✓' },
  before: { shortAnswer: null },
}

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget())
})

const storeOf = (storage: Storage, userId = '1', key = KEY) => createUnsavedStore({ storage: () => storage, userId, key })

describe('sealed text', () => {
  it.each(['', 'één', '€ 12 ✓ 👍', 'x'.repeat(200_000)])('comes back as it was', (plain) => {
    expect(openText(sealText(plain, { key: KEY, place: 'vacs/1' }), { key: KEY, place: 'vacs/1' })).toBe(plain)
  })
  it('is closed to another key, another place, and when damaged', () => {
    const sealed = sealText('geheim', { key: KEY, place: 'vacs/1' })
    expect(openText(sealed, { key: OTHER_KEY, place: 'vacs/1' })).toBe(null)
    expect(openText(sealed, { key: KEY, place: 'vacs/2' })).toBe(null)
    expect(openText(sealed.slice(4), { key: KEY, place: 'vacs/1' })).toBe(null)
    expect(openText('geen sleutel', { key: KEY, place: 'vacs/1' })).toBe(null)
  })
})

describe('text that was not saved', () => {
  it('comes back after a restart, newest first, and for its own place only', () => {
    const storage = fakeStorage()
    const store = storeOf(storage)
    expect(store.put(text)).toBe('kept')
    store.put({ ...text, instance: 'b', typedAt: text.typedAt + 1 })
    store.put({ ...text, place: 'vacs/1', instance: 'c' })
    store.put({ ...text, place: 'vacs/12.5', instance: 'd' })
    expect(storeOf(storage).list('vacs/12')).toEqual([{ ...text, instance: 'b', typedAt: text.typedAt + 1 }, text])
    expect(storeOf(storage).list()).toHaveLength(4)
  })

  it('is readable to its own user only, also for who looks into the storage', () => {
    const storage = fakeStorage()
    storeOf(storage).put(text)
    expect(storeOf(storage, '2', OTHER_KEY).list()).toEqual([])
    expect(storeOf(storage, '1', OTHER_KEY).list()).toEqual([])
    expect(Object.values(storage).join()).not.toMatch(/Nieuw|kost/)
  })

  it('goes when it is saved, and tells who listens', () => {
    const storage = fakeStorage()
    const store = storeOf(storage)
    const onChange = vi.fn()
    const stop = store.subscribe(onChange)
    store.put(text)
    store.remove(text)
    expect(store.list()).toEqual([])
    expect(Object.keys(storage)).toEqual([])
    expect(onChange).toHaveBeenCalledTimes(2)
    stop()
    store.put(text)
    expect(onChange).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['pageOnly', fakeStorage({ isOff: true })],
    ['full', fakeStorage({ limit: 100 })],
  ])('lasts as long as the page, and says so, when the browser does not keep it: %s', (keeping, storage) => {
    const store = storeOf(storage)
    expect(store.put(text)).toBe(keeping)
    expect(store.list('vacs/12')).toEqual([text])
    store.remove(text)
    expect(store.list('vacs/12')).toEqual([])
  })

  it('does not let an older text come back for a newest one that found no room', () => {
    const storage = fakeStorage({ limit: 2_000 })
    storeOf(storage).put(text)
    expect(storeOf(storage).put({ ...text, values: { shortAnswer: 'x'.repeat(5_000) } })).toBe('full')
    expect(storeOf(storage).list()).toEqual([])
  })

  it('is forgotten after a month, whoever it is of', () => {
    const storage = fakeStorage()
    const day = 86_400_000
    storeOf(storage).put({ ...text, typedAt: 1_000 * day })
    storeOf(storage, '2', OTHER_KEY).put({ ...text, typedAt: 1_020 * day })
    forgetOldTexts(() => storage, 1_029 * day)
    expect(Object.keys(storage)).toHaveLength(2)
    forgetOldTexts(() => storage, 1_031 * day)
    expect(storeOf(storage, '2', OTHER_KEY).list()).toHaveLength(1)
    expect(storeOf(storage).list()).toHaveLength(0)
  })
})
