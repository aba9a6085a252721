import { SingleBar } from 'cli-progress'

/** Lines written to a log instead of a bar that redraws itself (every so many steps). */
const LOG_EVERY = 500

/** A progress bar on a terminal; a line now and then in a log. */
export function progressBar(name: string): { update: (done: number, total: number) => void; stop: () => void } {
  if (!process.stderr.isTTY) {
    return {
      update: (done, total) => {
        if (done === total || done % LOG_EVERY === 0) process.stderr.write(`${name}: ${done} of ${total}\n`)
      },
      stop: () => undefined,
    }
  }
  const bar = new SingleBar({ format: `${name} {bar} {value} of {total} ({eta} s left)`, hideCursor: true, clearOnComplete: false })
  let isStarted = false
  return {
    update: (done, total) => {
      if (!isStarted) bar.start(total, 0)
      isStarted = true
      bar.setTotal(total)
      bar.update(done)
    },
    stop: () => bar.stop(),
  }
}
