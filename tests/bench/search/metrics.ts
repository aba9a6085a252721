/** How well a ranked list answers: whether the first, one of the first five, and how soon one of the first ten. */
export interface Quality {
  hit1: number
  hit5: number
  mrr10: number
}

/** Quality of one ranked list of ids. */
export function qualityOf(ranked: readonly string[], relevant: ReadonlySet<string>): Quality {
  const rank = ranked.slice(0, 10).findIndex((id) => relevant.has(id)) + 1
  return { hit1: rank === 1 ? 1 : 0, hit5: rank >= 1 && rank <= 5 ? 1 : 0, mrr10: rank === 0 ? 0 : 1 / rank }
}

export function meanQuality(all: readonly Quality[]): Quality {
  const mean = (key: keyof Quality) => all.reduce((sum, quality) => sum + quality[key], 0) / all.length
  return { hit1: mean('hit1'), hit5: mean('hit5'), mrr10: mean('mrr10') }
}

/** The 95 % interval of the mean difference between two systems on the same queries (paired bootstrap, fixed seed). */
export function bootstrapDifference(ours: readonly number[], theirs: readonly number[], rounds = 2_000): [number, number] {
  const random = seededRandom(20_261_122)
  const differences = ours.map((value, at) => value - (theirs[at] ?? 0))
  const means = Array.from({ length: rounds }, () => {
    let sum = 0
    for (let at = 0; at < differences.length; at++) sum += differences[Math.floor(random() * differences.length)] ?? 0
    return sum / differences.length
  }).sort((a, b) => a - b)
  return [means[Math.floor(rounds * 0.025)] ?? 0, means[Math.ceil(rounds * 0.975) - 1] ?? 0]
}

/** Numbers in [0, 1) that are the same every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
