import { constants, gzipSync } from 'node:zlib'

const GZIP_WANTED = /(^|,)\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*(,|$))[^,]*)?(,|$)/i

/**
 * A whole body as it goes over the line, with the headers that say so; smaller than `smallest` bytes it stays as it is.
 * At the lowest level, within this turn of the event loop: for the results of a search that takes some 50 microseconds,
 * less than handing them to another thread does.
 */
export function encodeBody(
  body: Buffer,
  { accepted, smallest }: { accepted: string | string[] | undefined; smallest: number },
): { body: Buffer; headers: Record<string, string> } {
  const headers = { Vary: 'Accept-Encoding' }
  if (body.length < smallest || !GZIP_WANTED.test(String(accepted ?? ''))) return { body, headers }
  return { body: gzipSync(body, { level: constants.Z_BEST_SPEED }), headers: { ...headers, 'Content-Encoding': 'gzip' } }
}
