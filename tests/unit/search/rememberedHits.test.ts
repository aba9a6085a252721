import { describe, expect, it } from 'vitest'
import { RememberedHits } from '../../../search/engine/rememberedHits'

function keep(remembered: RememberedHits, key: string, docIds: readonly number[]): void {
  const hits = remembered.allocate(docIds.length)
  hits.docIds.set(docIds)
  hits.values.fill(0.5, 0, docIds.length)
  remembered.keep(key, hits)
}

function recalled(remembered: RememberedHits, key: string): number[] | undefined {
  const hits = remembered.recall(key)
  return hits === undefined ? undefined : [...hits.docIds.subarray(0, hits.length)]
}

describe('remembered hits', () => {
  it('forget what was asked for longest ago, and give its room to others without mixing them', () => {
    const remembered = new RememberedHits()
    keep(remembered, 'grof', [1, 2, 3])
    keep(remembered, 'vuil', [4, 5])
    expect(recalled(remembered, 'grof')).toEqual([1, 2, 3])
    remembered.evict(16)
    expect([recalled(remembered, 'grof'), recalled(remembered, 'vuil')]).toEqual([[1, 2, 3], undefined])
    keep(remembered, 'paspoort', [9])
    expect([recalled(remembered, 'grof'), recalled(remembered, 'paspoort')]).toEqual([[1, 2, 3], [9]])
    remembered.evict(0)
    expect([recalled(remembered, 'grof'), recalled(remembered, 'paspoort')]).toEqual([undefined, undefined])
  })

  it('hold what they keep apart through many blocks, sizes and forgettings, and hardly more memory than that', () => {
    const remembered = new RememberedHits()
    const kept = new Map<string, number[]>()
    const blocks = new Set<ArrayBufferLike>()
    for (let round = 0; round < 3_950; round++) {
      const length = (round * 7_919) % (round % 50 === 0 ? 300_000 : 3_000)
      const docIds = [round, length, ...Array.from({ length: Math.min(length, 3) }, (_, at) => round + at)].slice(0, length)
      const hits = remembered.allocate(length)
      hits.docIds.set(docIds)
      remembered.keep(String(round), hits)
      kept.set(String(round), docIds)
      if (round % 40 === 39) remembered.evict(round % 400 === 399 ? 0 : 4_000_000)
      blocks.add(hits.docIds.buffer)
    }
    const left = [...kept].filter(([key]) => recalled(remembered, key) !== undefined)
    expect(left.length).toBeGreaterThan(10)
    for (const [key, docIds] of left) expect(recalled(remembered, key)?.slice(0, docIds.length)).toEqual(docIds)
    expect(blocks.size).toBeLessThan(12)
  })

  it('take no memory while there is room that was reserved', () => {
    const remembered = new RememberedHits()
    remembered.reserve(3 << 20)
    const before = process.memoryUsage().arrayBuffers
    for (let at = 0; at < 24; at++) remembered.keep(String(at), remembered.allocate(1 << 17))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 20)
  })

  it('have room for as many as are asked for, also where none are found', () => {
    const remembered = new RememberedHits()
    const lengths = [0, 1, 15, 16, 17, 31, 32, 33, 1_000, 100_001]
    const room = () => lengths.map((length) => ({ length, hits: remembered.allocate(length) }))
    for (const { length, hits } of room()) {
      expect([hits.length, hits.docIds.length >= length, hits.values.length >= length]).toEqual([length, true, true])
      remembered.keep(String(length), hits)
    }
    remembered.evict(0)
    expect(new Set(room().map(({ hits }) => hits)).size).toBe(lengths.length)
  })
})
