import { SearchUnavailableError } from '../../src/errors'

const tickMs = 100
/** 0.8 seconds: PostgreSQL can still answer within one. */
const ticksToWait = 8

/**
 * Waits for work until eight tenths of a second have passed; then SearchUnavailableError is thrown. Counted in ticks: when
 * this process itself is held up (by its garbage collector, or a busy machine) it hears no answers, and that is one tick.
 */
export async function withTimeout(work: Promise<void>, otherwise: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    let ticks = ticksToWait
    timer = setInterval(() => {
      if (--ticks === 0) reject(new SearchUnavailableError(otherwise))
    }, tickMs)
  })
  work.catch(() => undefined)
  try {
    await Promise.race([work, tooLate])
  } finally {
    clearInterval(timer)
  }
}
