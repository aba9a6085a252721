/** Written at once: enough to keep a server busy, few enough to keep memory flat. */
const BATCH = 500

/** A place that holds a copy of what the database has. */
export interface Holder<Item> {
  /** Content hash per id of what it holds now; emptied while comparing. */
  known: Map<string, string>
  entryOf: (item: Item) => { id: string; hash: string }
  write: (items: Item[]) => Promise<void>
  remove: (ids: string[]) => Promise<void>
}

export interface Differences {
  /** Entries that were missing or differed, and were written. */
  written: number
  /** Entries that should not have been there, and were removed. */
  removed: number
}

/** Goes once through everything that should be held, and makes each holder hold just that. Gives what was done per holder. */
export async function mend<Item>(items: AsyncIterable<Item>, holders: readonly Holder<Item>[]): Promise<Differences[]> {
  const states = holders.map((holder) => ({ holder, batch: [] as Item[], written: 0 }))
  const flush = async (state: (typeof states)[number]) => {
    if (state.batch.length === 0) return
    await state.holder.write(state.batch)
    state.written += state.batch.length
    state.batch = []
  }
  for await (const item of items) {
    for (const state of states) {
      const { id, hash } = state.holder.entryOf(item)
      if (state.holder.known.get(id) !== hash) state.batch.push(item)
      state.holder.known.delete(id)
      if (state.batch.length >= BATCH) await flush(state)
    }
  }
  for (const state of states) {
    await flush(state)
    if (state.holder.known.size > 0) await state.holder.remove([...state.holder.known.keys()])
  }
  return states.map(({ written, holder }) => ({ written, removed: holder.known.size }))
}
