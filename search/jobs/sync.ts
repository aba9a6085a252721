/** A place that holds a copy of what the database has. */
export interface Replica<Item> {
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

/** How everything is gone through. */
export interface SyncOptions {
  /** Called between two batches, when nothing that was read waits to be written. */
  between?: () => Promise<void>
  /** Of the ids that nothing was read for: those that must be held all the same, since they came in meanwhile. */
  cameMeanwhile?: (ids: string[]) => Promise<ReadonlySet<string>>
}

/** Goes once through everything that should be held, and makes each replica hold just that. Gives what was done per replica. */
export async function sync<Item>(
  batches: AsyncIterable<Item[]>,
  replicas: readonly Replica<Item>[],
  { between, cameMeanwhile }: SyncOptions = {},
): Promise<Differences[]> {
  const written = replicas.map(() => 0)
  for await (const items of batches) {
    for (const [at, replica] of replicas.entries()) {
      const changed = items.filter((item) => {
        const { id, hash } = replica.entryOf(item)
        const isSame = replica.known.get(id) === hash
        replica.known.delete(id)
        return !isSame
      })
      if (changed.length > 0) await replica.write(changed)
      written[at] = (written[at] ?? 0) + changed.length
    }
    await between?.()
  }
  const removed: number[] = []
  for (const { known, remove } of replicas) {
    const left = [...known.keys()]
    const held = left.length > 0 ? ((await cameMeanwhile?.(left)) ?? new Set()) : new Set()
    const gone = left.filter((id) => !held.has(id))
    if (gone.length > 0) await remove(gone)
    removed.push(gone.length)
  }
  return replicas.map((_, at) => ({ written: written[at] ?? 0, removed: removed[at] ?? 0 }))
}
