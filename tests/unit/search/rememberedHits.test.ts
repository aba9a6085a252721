import { describe, expect, it } from 'vitest'
import { RememberedHits } from '../../../search/rememberedHits'

function keep(remembered: RememberedHits, key: string, slots: readonly number[]): void {
  const hits = remembered.roomFor(slots.length)
  hits.slots.set(slots)
  hits.values.fill(0.5, 0, slots.length)
  remembered.keep(key, hits)
}

function recalled(remembered: RememberedHits, key: string): number[] | undefined {
  const hits = remembered.recall(key)
  return hits === undefined ? undefined : [...hits.slots.subarray(0, hits.length)]
}

describe('remembered hits', () => {
  it('forget what was asked for longest ago, and give its room to others without mixing them', () => {
    const remembered = new RememberedHits()
    keep(remembered, 'grof', [1, 2, 3])
    keep(remembered, 'vuil', [4, 5])
    expect(recalled(remembered, 'grof')).toEqual([1, 2, 3])
    remembered.forgetDownTo(16)
    expect([recalled(remembered, 'grof'), recalled(remembered, 'vuil')]).toEqual([[1, 2, 3], undefined])
    keep(remembered, 'paspoort', [9])
    expect([recalled(remembered, 'grof'), recalled(remembered, 'paspoort')]).toEqual([[1, 2, 3], [9]])
    remembered.forgetDownTo(0)
    expect([recalled(remembered, 'grof'), recalled(remembered, 'paspoort')]).toEqual([undefined, undefined])
  })

  it('have room for as many as are asked for, also where none are found', () => {
    const remembered = new RememberedHits()
    const lengths = [0, 1, 15, 16, 17, 31, 32, 33, 1_000, 100_001]
    const room = () => lengths.map((length) => ({ length, hits: remembered.roomFor(length) }))
    for (const { length, hits } of room()) {
      expect([hits.length, hits.slots.length >= length, hits.values.length >= length]).toEqual([length, true, true])
      remembered.keep(String(length), hits)
    }
    remembered.forgetDownTo(0)
    expect(new Set(room().map(({ hits }) => hits)).size).toBe(lengths.length)
  })
})
