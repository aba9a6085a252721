import { describe, expect, it } from 'vitest'
import {
  type FinishedSearch,
  mergeTyping,
  type OpenSearch,
  type ReadItem,
  type SearchEvent,
} from '../../../../src/ui/agent/search/mergeTyping'

const LETTER_MS = 120

/** A person at the box: letters, pauses, answers that are read. Every query gets an answer with as many results as it has letters. */
function person() {
  let at = 1_000
  let search: OpenSearch | null = null
  const finished: FinishedSearch[] = []
  const tell = (event: SearchEvent) => {
    const merged = mergeTyping(search, event)
    search = merged.search
    if (merged.finished) finished.push(merged.finished)
  }
  const box = (query: string, hasAnswer = true) => {
    at += LETTER_MS
    tell({ type: 'typed', query, at })
    if (hasAnswer && query.trim() !== '') answer(query, query.length)
  }
  const answer = (query: string, total: number, hasContacts = false) =>
    tell({ type: 'answered', query, total, hasContacts, source: 'search' })
  /** Typed in one go, and nothing but colleagues is found. */
  const lookUp = (query: string) => {
    box(query, false)
    answer(query, 0, true)
  }
  const type = (text: string, before = '') => {
    for (let length = 1; length <= text.length; length += 1) box(before + text.slice(0, length))
  }
  const backspace = (text: string, to: number) => {
    for (let length = text.length - 1; length >= to; length -= 1) box(text.slice(0, length))
  }
  const read = (item: Partial<ReadItem> = {}) => tell({ type: 'read', kind: 'vac', uuid: 'u', rank: 1, at, isChosen: false, ...item })
  return {
    box,
    answer,
    lookUp,
    type,
    backspace,
    read,
    wait: (ms: number) => (at += ms),
    leave: () => tell({ type: 'left', at }),
    queries: () => finished.map(({ query }) => query),
    finished,
  }
}

type Person = ReturnType<typeof person>

describe('mergeTyping makes one search of', () => {
  it.each<[string, (person: Person) => void, string[]]>([
    ['letters one after another', ({ type, leave }) => (type('kliko'), leave()), ['kliko']],
    [
      'a word typed on after a pause',
      ({ type, wait, leave }) => (type('afval'), wait(5_000), type(' gratis', 'afval'), leave()),
      ['afval gratis'],
    ],
    [
      'a word corrected by backspacing',
      ({ type, backspace, leave }) => (type('paspprt'), backspace('paspprt', 4), type('oort', 'pasp'), leave()),
      ['paspoort'],
    ],
    ['a word corrected in its middle', ({ type, box, leave }) => (type('klko'), box('kliko'), leave()), ['kliko']],
    ['a word taken away letter by letter', ({ type, backspace }) => (type('kliko'), backspace('kliko', 0)), ['kliko']],
    [
      'what was left after taking away, once somebody waits',
      ({ type, backspace, wait, leave }) => (type('kliko weg'), backspace('kliko weg', 5), wait(2_000), leave()),
      ['kliko'],
    ],
    [
      'what was asked before taking away, when nobody waits',
      ({ type, backspace, leave }) => (type('kliko weg'), backspace('kliko weg', 5), leave()),
      ['kliko weg'],
    ],
    [
      'an answer that stood there while the agent typed on',
      ({ type, read, leave }) => (type('afval'), read(), type(' gratis', 'afval'), leave()),
      ['afval gratis'],
    ],
    ['spaces too many', ({ box, leave }) => (box('grof'), box('grof '), box('grof  vuil '), leave()), ['grof vuil']],
    ['a text that was pasted', ({ box, leave }) => (box('mijn paspoort is kwijt'), leave()), ['mijn paspoort is kwijt']],
  ])('%s', (_, act, expected) => {
    const one = person()
    act(one)
    expect(one.queries()).toEqual(expected)
  })
})

describe('mergeTyping makes two searches of', () => {
  it.each<[string, (person: Person) => void, string[]]>([
    [
      'two questions with the box cleared between',
      ({ type, box, leave }) => (type('kliko'), box(''), type('paspoort'), leave()),
      ['kliko', 'paspoort'],
    ],
    ['a question typed over another', ({ type, leave }) => (type('kliko'), type('paspoort'), leave()), ['kliko', 'paspoort']],
    ['one that begins with the same letter', ({ type, leave }) => (type('paspoort'), type('parkeren'), leave()), ['paspoort', 'parkeren']],
    [
      'letters after an answer was opened',
      ({ type, read, leave }) => (type('afval'), read({ isChosen: true }), type(' gratis', 'afval'), leave()),
      ['afval', 'afval gratis'],
    ],
    ['the same question asked again', ({ type, box, leave }) => (type('kliko'), box(''), type('kliko'), leave()), ['kliko', 'kliko']],
  ])('%s', (_, act, expected) => {
    const one = person()
    act(one)
    expect(one.queries()).toEqual(expected)
  })
})

describe('mergeTyping tells', () => {
  it('what was opened last, its rank and how long it took', () => {
    const { type, read, wait, leave, finished } = person()
    type('kliko')
    read({ uuid: 'first' })
    wait(3_000)
    read({ uuid: 'second', rank: 4, isChosen: true })
    leave()
    expect(finished).toEqual([
      { query: 'kliko', resultCount: 5, source: 'search', opened: 'vac', vac: 'second', rank: 4, secondsToAnswer: 3.48 },
    ])
  })

  it('that nothing was opened, and how many were found', () => {
    const { type, leave, finished } = person()
    type('kliko')
    leave()
    expect(finished).toEqual([{ query: 'kliko', resultCount: 5, source: 'search', opened: 'nothing' }])
  })

  it('how many were found before they were narrowed', () => {
    const { type, answer, leave, finished } = person()
    type('kliko')
    answer('kliko', 1)
    leave()
    expect(finished).toMatchObject([{ resultCount: 5 }])
  })

  it('of an answer from outside the results no rank, of news no answer', () => {
    const { type, box, read, leave, finished } = person()
    type('kliko')
    read({ rank: null })
    box('')
    type('storing')
    read({ kind: 'notice', uuid: null, rank: null })
    leave()
    expect(finished).toMatchObject([{ opened: 'vac', vac: 'u' }, { opened: 'notice' }])
    expect(finished.flatMap((search) => ['rank' in search, 'vac' in search])).toEqual([false, true, false, false])
  })

  it.each<[string, (person: Person) => void, Partial<FinishedSearch>]>([
    [
      'answers were found too',
      ({ box, answer, leave }) => (box('jansen'), answer('jansen', 2, true), leave()),
      { query: 'jansen', opened: 'nothing' },
    ],
    [
      'news was read',
      ({ lookUp, read, leave }) => (lookUp('jansen'), read({ kind: 'notice', uuid: null, rank: null }), leave()),
      { resultCount: 0, opened: 'notice' },
    ],
    [
      'an answer that comes near was read',
      ({ lookUp, read, leave }) => (lookUp('jansen'), read({ rank: null, isChosen: true }), leave()),
      { resultCount: 0, opened: 'vac' },
    ],
    [
      'the question went on and found nothing',
      ({ lookUp, box, answer, leave }) => (lookUp('jansen'), box('jansen kliko', false), answer('jansen kliko', 0), leave()),
      { query: 'jansen kliko', resultCount: 0 },
    ],
  ])('of a search that found a colleague, once %s', (_, act, expected) => {
    const one = person()
    act(one)
    expect(one.finished).toMatchObject([expected])
  })

  it.each<[string, (person: Person) => void]>([
    ['an empty box', ({ box, leave }) => (box(''), leave())],
    ['one letter', ({ box, leave }) => (box('k'), leave())],
    ['a search that got no answer', ({ box, leave }) => (box('kliko', false), leave())],
    ['a colleague who was looked up', ({ type, read, leave }) => (type('jansen'), read({ kind: 'contact', uuid: null }), leave())],
    ['a colleague whose number was seen at a glance', ({ lookUp, box }) => (lookUp('jansen'), box(''))],
    [
      'a colleague who was found before the list was narrowed',
      ({ lookUp, answer, leave }) => (lookUp('jansen'), answer('jansen', 0), leave()),
    ],
    [
      'a colleague whose name was taken away at once',
      ({ lookUp, backspace, leave }) => (lookUp('jansen'), backspace('jansen', 3), leave()),
    ],
    ['reading without a search', ({ read, leave }) => (read(), leave())],
    ['leaving twice', ({ leave }) => (leave(), leave())],
  ])('nothing of %s', (_, act) => {
    const one = person()
    act(one)
    expect(one.finished).toEqual([])
  })
})
