import { describe, expect, it } from 'vitest'
import { type Holder, mend } from '../../../search/jobs/mend'

interface Entry {
  id: string
  hash: string
}

const entry = (id: string, hash = '1'): Entry => ({ id, hash })

/** A holder over a map, as an index is one over Meilisearch. */
function holderOf(held: Map<string, string>): Holder<Entry> {
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

describe('mend', () => {
  it('writes what is missing or differs, removes what should not be there, and leaves the rest', async () => {
    const held = new Map([
      ['same', '1'],
      ['old', '0'],
      ['gone', '1'],
    ])
    expect(await mend(batchesOf([[entry('same'), entry('old')], [entry('new')]]), [holderOf(held)])).toEqual([{ written: 2, removed: 1 }])
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
    const holder = holderOf(held)
    const between = async () => {
      held.set('published meanwhile', '1')
      holder.known.set('published meanwhile', '1')
    }
    await mend(batchesOf([[entry('first')]]), [holder], {
      between,
      cameMeanwhile: async (ids) => new Set(ids.filter((id) => id === 'published meanwhile')),
    })
    expect([...held.keys()].sort()).toEqual(['first', 'published meanwhile'])
  })

  it('lets others go after every batch that it has written, and not before', async () => {
    const held = new Map<string, string>()
    const seen: number[] = []
    await mend(batchesOf([[entry('a')], [entry('b'), entry('c')]]), [holderOf(held)], { between: async () => void seen.push(held.size) })
    expect(seen).toEqual([1, 3])
  })
})
