import { describe, expect, it } from 'vitest'
import { type Replica, sync } from '../../../search/jobs/sync'

interface Entry {
  id: string
  hash: string
}

const entry = (id: string, hash = '1'): Entry => ({ id, hash })

/** A replica over a map, as an index is one over Meilisearch. */
function replicaOf(held: Map<string, string>): Replica<Entry> {
  return {
    known: new Map(held),
    entryOf: (item) => item,
    write: async (items) => items.forEach(({ id, hash }) => held.set(id, hash)),
    remove: async (ids) => ids.forEach((id) => held.delete(id)),
  }
}

async function* batchesOf(batches: Entry[][]): AsyncGenerator<Entry[]> {
  yield* batches
}

describe('sync', () => {
  it('writes what is missing or differs, removes what should not be there, and leaves the rest', async () => {
    const held = new Map([
      ['same', '1'],
      ['old', '0'],
      ['gone', '1'],
    ])
    expect(await sync(batchesOf([[entry('same'), entry('old')], [entry('new')]]), [replicaOf(held)])).toEqual([{ written: 2, removed: 1 }])
    expect(held).toEqual(
      new Map([
        ['same', '1'],
        ['old', '1'],
        ['new', '1'],
      ]),
    )
  })

  it('keeps what another job wrote between two batches, though it was read in none', async () => {
    const held = new Map([['gone', '1']])
    const replica = replicaOf(held)
    const between = async () => {
      held.set('published meanwhile', '1')
      replica.known.set('published meanwhile', '1')
    }
    await sync(batchesOf([[entry('first')]]), [replica], {
      between,
      cameMeanwhile: async (ids) => new Set(ids.filter((id) => id === 'published meanwhile')),
    })
    expect([...held.keys()].sort()).toEqual(['first', 'published meanwhile'])
  })

  it('lets others go after every batch that it has written, and not before', async () => {
    const held = new Map<string, string>()
    const seen: number[] = []
    await sync(batchesOf([[entry('a')], [entry('b'), entry('c')]]), [replicaOf(held)], { between: async () => void seen.push(held.size) })
    expect(seen).toEqual([1, 3])
  })
})
