import readabilityScores from 'readability-scores'
import { checkText } from '../../../src/readability'

const RUNS = 25
const WORDS = 1000

/** Milliseconds for 1,000 words: median and fastest of the runs. */
export interface Speed {
  median: number
  fastest: number
}

/** Times our whole check and a run of `readability-scores` over the same 1,000 words, in turn. */
export function compareSpeed(texts: string[]): { ours: Speed; theirs: Speed } {
  const text = takeWords(texts, WORDS)
  const ours: number[] = []
  const theirs: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(time(() => checkText(text)))
    theirs.push(time(() => readabilityScores(text, { skipDaleChall: true })))
  }
  return { ours: toSpeed(ours), theirs: toSpeed(theirs) }
}

function takeWords(texts: string[], count: number): string {
  const taken: string[] = []
  let words = 0
  for (const text of texts) {
    if (words >= count) break
    taken.push(text)
    words += text.split(/\s+/).length
  }
  return taken.join('\n\n')
}

function time(run: () => unknown): number {
  const started = performance.now()
  run()
  return performance.now() - started
}

function toSpeed(times: number[]): Speed {
  const sorted = times.toSorted((a, b) => a - b)
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, fastest: sorted[0] ?? 0 }
}
