export interface Typing {
  queries: readonly string[]
  /** People who type at once. */
  clients: number
  /** Time between two letters of one person. */
  keystrokeMs: number
  queriesPerClient: number
}

/** What an answer that failed counts as, at least: people would have given up. */
const FAILED_MS = 10_000

/**
 * Types queries letter by letter, a request per keystroke, not waiting for the answer; gives the times of
 * all answers in milliseconds, shortest first.
 */
export async function typeLetters(search: (query: string) => Promise<unknown>, typing: Typing): Promise<number[]> {
  const all = await Promise.all(Array.from({ length: typing.clients }, (_, client) => typeAsClient(search, typing, client)))
  return all.flat().sort((a, b) => a - b)
}

/** The time that this share of the answers stayed within; of sorted times. */
export function percentile(times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
}

async function typeAsClient(
  search: (query: string) => Promise<unknown>,
  { queries, clients, keystrokeMs, queriesPerClient }: Typing,
  client: number,
): Promise<number[]> {
  const answers: Promise<number>[] = []
  await pause((client / clients) * keystrokeMs)
  for (let turn = 0; turn < queriesPerClient; turn++) {
    const query = queries[(client * queriesPerClient + turn) % queries.length] ?? ''
    for (let length = 1; length <= query.length; length++) {
      const startedAt = performance.now()
      const elapsed = () => performance.now() - startedAt
      answers.push(search(query.slice(0, length)).then(elapsed, () => Math.max(elapsed(), FAILED_MS)))
      await pause(keystrokeMs)
    }
  }
  return Promise.all(answers)
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
