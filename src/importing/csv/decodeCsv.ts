import iconv from 'iconv-lite'

/** What a file was written in, when it was not Unicode. Spreadsheets offer all three when saving. */
export type LegacyEncoding = 'windows-1252' | 'macintosh' | 'cp850'

export interface DecodedCsv {
  text: string
  /** Null for UTF-8 and UTF-16; else what the lines that are no UTF-8 were read as. */
  legacy: LegacyEncoding | null
  /** Whether lines of UTF-8 with letters of their own stand beside them. */
  isMixed: boolean
}

const LEGACY: readonly LegacyEncoding[] = ['windows-1252', 'macintosh', 'cp850']
/** What Dutch texts hold beside plain letters. Anything else tells that the guess is wrong. */
const LETTERS = /[éëèêïîìöóòôüúùûáäàâçñÉËÈÊÏÖÓÜÚÁÄÀÇøåæßíŸ]/
const MARKS = /[’‘“”„–—…€•·°²³½¼¾×±§©®™«»´£\u00a0¿¡]/
/** Bytes looked at for UTF-16 without a mark: enough for a header. */
const SAMPLE = 4096

/**
 * The text of a CSV file. A byte order mark counts; without one, UTF-16 shows by its empty bytes, and UTF-8 by being
 * valid. Lines that are no UTF-8 are read as the old encoding in which most of their letters are Dutch ones, so
 * that also a file glued together from two comes in whole.
 */
export function decodeCsv(content: string | Uint8Array): DecodedCsv {
  if (typeof content === 'string') return unicode(content)
  const wide = wideEncoding(content)
  if (wide) return unicode(new TextDecoder(wide).decode(content))
  const whole = asUtf8(content)
  if (whole !== null) return unicode(whole)
  const lines = linesOf(content)
  const decoded = lines.map(asUtf8)
  const legacy = likeliest(lines.filter((_, index) => decoded[index] === null))
  const text = decoded.map((line, index) => line ?? decodeLegacy(lines[index] ?? new Uint8Array(), legacy)).join('')
  return { text: text.replace(/^\ufeff/, ''), legacy, isMixed: decoded.some((line) => line !== null && /[^\0-\x7f]/.test(line)) }
}

function unicode(text: string): DecodedCsv {
  return { text: text.replace(/^\ufeff/, ''), legacy: null, isMixed: false }
}

function wideEncoding(content: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = content
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = content.subarray(0, SAMPLE)
  const isEmptyAt = (rest: number) =>
    sample.reduce((count, byte, index) => count + (byte === 0 && index % 2 === rest ? 1 : 0), 0) > sample.length / 4
  if (isEmptyAt(1)) return 'utf-16le'
  return isEmptyAt(0) ? 'utf-16be' : null
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: that is the question that was asked.
    return null
  }
}

/** The lines with their line ends, which are the same bytes in every encoding here. */
function linesOf(content: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let at = 0; at < content.length; at += 1) {
    if (content[at] !== 0x0a && content[at] !== 0x0d) continue
    lines.push(content.subarray(start, at + 1))
    start = at + 1
  }
  return [...lines, content.subarray(start)]
}

function likeliest(lines: Uint8Array[]): LegacyEncoding {
  const scored = LEGACY.map((encoding) => ({
    encoding,
    score: lines.reduce((sum, line) => sum + scoreOf(decodeLegacy(line, encoding)), 0),
  }))
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).encoding
}

/** The platform knows all but that of MS-DOS, which spreadsheets still offer. */
function decodeLegacy(line: Uint8Array, encoding: LegacyEncoding): string {
  return encoding === 'cp850' ? iconv.decode(Buffer.from(line), encoding) : new TextDecoder(encoding).decode(line)
}

/** Letters within a word count most: a curly quote there is no Dutch, and neither is a box. */
function scoreOf(line: string): number {
  let score = 0
  for (const { 0: mark, index } of line.matchAll(/[^\0-\x7f]/g)) {
    const isInWord = /\p{L}/u.test(line[index - 1] ?? '') || /\p{L}/u.test(line[index + 1] ?? '')
    if (LETTERS.test(mark)) score += isInWord ? 3 : -1
    else score += MARKS.test(mark) ? 1 : -3
  }
  return score
}
