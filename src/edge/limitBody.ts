import type { IncomingMessage } from 'node:http'

/** So long (milliseconds) a client may go on sending what nobody reads, so that it hears why. */
const LINGER_MS = 10_000

/**
 * Counts a body while it comes in, before anything reads it. Past the limit `refuse` is called once and the rest is
 * dropped: it is neither kept nor handed on. Returns false when the announced length is already too much.
 */
export function limitBody(request: IncomingMessage, limit: number, refuse: () => void): boolean {
  const isAnnouncedTooLarge = Number(request.headers['content-length'] ?? 0) > limit
  const push = request.push
  let received = 0
  let isRefused = false

  const stop = () => {
    isRefused = true
    refuse()
    setTimeout(() => !request.complete && request.destroy(), LINGER_MS).unref()
  }
  request.push = (chunk: Buffer | null, encoding) => {
    if (!isRefused) {
      received += chunk?.length ?? 0
      if (received <= limit) return push.call(request, chunk, encoding)
      stop()
    }
    if (chunk !== null) return true
    // Nobody reads what was refused by its announced length, and the connection can go on.
    if (isAnnouncedTooLarge) return push.call(request, null)
    // Whoever waits for the body must not take what came for the whole of it.
    setImmediate(() => request.destroy())
    return true
  }
  if (isAnnouncedTooLarge) stop()
  return !isAnnouncedTooLarge
}
