/** A pause this long (ms) means that what stands in the box was meant to be asked. */
const SETTLED_MS = 1_000
/** Shorter is the beginning of a word that nobody finished. */
const SHORTEST = 2

interface Found {
  /** Answers (VACs). */
  total: number
  /** Whether colleagues of that name, function or subject were found. */
  hasContacts: boolean
  source: 'search' | 'database'
}

/** What was read. `at`: when it came on the screen (ms). `isChosen`: opened by hand, not just the first in the list. */
export interface ReadItem {
  kind: 'vac' | 'notice' | 'contact'
  uuid: string | null
  /** From 1; null when it stood not among the results. */
  rank: number | null
  at: number
  isChosen: boolean
}

/** A search that is going on. */
export interface OpenSearch {
  /** In the box now. */
  query: string
  /** What was asked before letters were taken away. */
  asked: string
  startedAt: number
  typedAt: number
  /** Per query what it found. */
  found: ReadonlyMap<string, Found>
  read: ReadItem | null
}

export type SearchEvent =
  | { type: 'typed'; query: string; at: number }
  | ({ type: 'answered'; query: string } & Found)
  | ({ type: 'read' } & ReadItem)
  /** The page goes away, or nobody did anything for a while. */
  | { type: 'left'; at: number }

/** A search that is over, as the server takes it. */
export interface FinishedSearch {
  query: string
  resultCount: number
  source: 'search' | 'database'
  opened: 'vac' | 'notice' | 'nothing'
  vac?: string
  rank?: number
  secondsToAnswer?: number
}

export interface Merged {
  search: OpenSearch | null
  /** What has come to its end by this event. */
  finished: FinishedSearch | null
}

/**
 * Makes one search of letters typed one after another. It is over when the box is cleared, another question begins,
 * letters are typed after an answer was opened by hand, or the page is left. Typing on while an answer just stands
 * there is the same search: that answer was not what was asked.
 */
export function mergeTyping(search: OpenSearch | null, event: SearchEvent): Merged {
  if (event.type === 'typed') return typed(search, event.query.replace(/\s+/g, ' ').trim(), event.at)
  if (search === null) return { search: null, finished: null }
  if (event.type === 'left') return { search: null, finished: finish(search, event.at) }
  if (event.type === 'answered') {
    return { search: { ...search, found: withAnswer(search.found, event) }, finished: null }
  }
  const { type: _, ...read } = event
  return { search: { ...search, asked: search.query, read }, finished: null }
}

function typed(search: OpenSearch | null, query: string, at: number): Merged {
  if (search === null) return { search: begin(query, at), finished: null }
  if (query === search.query) return { search, finished: null }
  if (query === '' || search.read?.isChosen || !isSameQuestion(search.query, query))
    return { search: begin(query, at), finished: finish(search, at) }
  const isDeleting = search.query.startsWith(query)
  const asked = isDeleting ? askedAt(search, at) : query
  return { search: { ...search, query, asked, typedAt: at, read: null }, finished: null }
}

function begin(query: string, at: number): OpenSearch | null {
  return query === '' ? null : { query, asked: query, startedAt: at, typedAt: at, found: new Map(), read: null }
}

/** Results that were narrowed afterwards are fewer; what the question found is the most. */
function withAnswer(
  found: OpenSearch['found'],
  { query: raw, total, hasContacts, source }: { query: string } & Found,
): OpenSearch['found'] {
  const query = raw.replace(/\s+/g, ' ').trim()
  const before = found.get(query)
  return new Map(found).set(query, {
    total: Math.max(total, before?.total ?? 0),
    hasContacts: hasContacts || before?.hasContacts === true,
    source,
  })
}

/** Whether one text may have become the other by typing on, taking away or correcting. */
function isSameQuestion(before: string, after: string): boolean {
  const [one, other] = [before.toLowerCase(), after.toLowerCase()]
  // Who selects all and types begins anew, also with the same letter.
  if (other.length === 1 && one.length > 3) return false
  if (one.startsWith(other) || other.startsWith(one)) return true
  const shorter = Math.min(one.length, other.length)
  let head = 0
  while (head < shorter && one[head] === other[head]) head += 1
  let tail = 0
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1
  return head + tail >= shorter / 2
}

function askedAt({ query, asked, typedAt }: OpenSearch, at: number): string {
  return at - typedAt >= SETTLED_MS ? query : asked
}

/**
 * Null for what says nothing: half a word, a search that got no answer, a colleague who was looked up. A name and a
 * number are seen at a glance: when colleagues are all that was found, they were looked up also by who read nothing.
 */
function finish(search: OpenSearch, at: number): FinishedSearch | null {
  const { read, startedAt } = search
  const query = read ? search.query : askedAt(search, at)
  const found = search.found.get(query)
  if (!found || query.length < SHORTEST || read?.kind === 'contact') return null
  if (!read && found.total === 0 && found.hasContacts) return null
  return {
    query,
    resultCount: found.total,
    source: found.source,
    opened: read ? (read.kind as 'vac' | 'notice') : 'nothing',
    ...(read?.uuid ? { vac: read.uuid, secondsToAnswer: Math.max(0, read.at - startedAt) / 1_000 } : {}),
    ...(read?.uuid && read.rank !== null ? { rank: read.rank } : {}),
  }
}
