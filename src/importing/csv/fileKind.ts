/** Files that people choose by mistake, by their first bytes: a workbook is no CSV, whatever its name says. */
const KINDS: readonly [string, RegExp][] = [
  ['workbook', /^PK\p{Cc}\p{Cc}/u],
  ['workbook', /^\u00d0\u00cf\p{Cc}\u00e0/u],
  ['pdf', /^%PDF-/],
  ['html', /^\s*(?:<!doctype html|<html)/i],
  ['json', /^\s*[{[]\s*["{]/],
]

/** What a file is that is no CSV; null when it may be one. */
export function fileKind(content: string | Uint8Array): string | null {
  const start =
    typeof content === 'string'
      ? content.slice(0, 200)
      : Buffer.from(content.subarray(0, 200))
          .toString('latin1')
          .replace(/^\xef\xbb\xbf/, '')
  return KINDS.find(([, pattern]) => pattern.test(start))?.[0] ?? null
}
