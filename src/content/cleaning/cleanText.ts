import { windows1252 } from './windows1252'

/** What PostgreSQL's jsonb refuses or no reader can see: control characters but tab and line ends, and halves of a surrogate pair. */
const UNSTORABLE = /(?![\t\n\r])\p{Cc}|\p{Surrogate}/u

/** Any character that `cleanText` could change. Nearly all text has none, and passes at once. */
// oxlint-disable-next-line no-control-regex, no-misleading-character-class -- the characters themselves are what is looked for
const SUSPECT = /[^\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u0131\u0134-\u0148\u014a-\u02ff\u2012-\u2027\u2030-\u205e\u20ac]/

/** Line ends of other systems: vertical tab (a line break in Word), form feed, line and paragraph separator. */
// oxlint-disable-next-line no-control-regex -- control characters of Word
const LINE_ENDS = /[\u000b\u000c\u2028\u2029]/g
/** Blanks that a reader cannot tell from a space. The one that does not break stays: writers mean it, between € and an amount. */
const BLANKS = /[\u1680\u2000-\u200a\u202f\u205f\u3000\u115f\u1160\u3164\uffa0\ufff9-\ufffb]/g
/** Hyphens that do not break, Word's own among them: to a reader the hyphen of the keyboard. */
// oxlint-disable-next-line no-control-regex -- Word's own is a control character
const HYPHENS = /[\u001e\u2010\u2011]/g
/** Cell marks, field marks and all else that no text holds: they separate. */
// oxlint-disable-next-line no-control-regex -- control characters are what goes
const SEPARATORS = /[\u0001-\u0008\u000e-\u001d\u007f]+/g
/** Bullets of the fonts Symbol and Wingdings, which Word keeps in the private area. */
const BULLETS = /[\uf0a7\uf0b7\uf0d8\uf076\uf0e0]/g

/** Presentation forms, which print as letters and match none: ligatures, letters for mathematics and full width, Arabic shapes. */
const PRESENTATION =
  /[\u0132\u0133\u0149\u01c4-\u01cc\u01f1-\u01f3\ufb00-\ufb06\ufb13-\ufb17\ufb20-\ufbb1\ufbd3-\ufd3d\ufe70-\ufefc\uff01-\uff5e]|[\u{1d400}-\u{1d7ff}]/gu

/**
 * A row of invisible characters: soft hyphen (Word's own one too), zero-width space, word joiner, byte order mark,
 * marks of direction, joiners and selectors that join and select nothing, tags, halves of a surrogate pair.
 */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- NUL and Word's soft hyphen are what goes
  /(?:[\u0000\u001f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]|[\u{e0000}-\u{e007f}]|\p{Surrogate})+/gu

/** Scripts whose spelling needs joiners: without them words of Persian or Hindi change. */
const JOINED_LETTER =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]$/u
/** A whole emoji, with its colours, joiners, keycaps, and the flags of England, Scotland and Wales. */
const EMOJI =
  /[\d#*]\ufe0f?\u20e3|\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}|\p{Extended_Pictographic}(?:\ufe0f|\ufe0e|\p{Emoji_Modifier})*(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\ufe0e|\p{Emoji_Modifier})*)*/gu

/** Whether a text holds what cannot be stored, or what no reader could see. */
export function hasUnstorableCharacters(text: string): boolean {
  return UNSTORABLE.test(text)
}

/**
 * The one cleaning of every text that enters: composed letters (NFC), no characters that nobody can see, no letters
 * that only look like letters. Line ends and blanks of other systems become a line end and a space; what takes away
 * a character between two digits leaves a space, so that two numbers never become one. Emoji stay whole, and so do
 * the joiners of scripts that spell with them. Cleaning twice changes nothing.
 */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text
  return withoutInvisible(
    windows1252(text)
      .replace(LINE_ENDS, '\n')
      .replace(BLANKS, ' ')
      .replace(HYPHENS, '-')
      .replace(SEPARATORS, ' ')
      .replace(BULLETS, '•')
      .replace(PRESENTATION, (form) => (form === 'ŉ' ? '’n' : form.normalize('NFKC'))),
  ).normalize('NFC')
}

/** Emoji keep what joins them; between emoji, invisible characters go. */
function withoutInvisible(text: string): string {
  let clean = ''
  let end = 0
  for (const emoji of text.matchAll(EMOJI)) {
    clean += text.slice(end, emoji.index).replace(INVISIBLE, standIn) + emoji[0]
    end = emoji.index + emoji[0].length
  }
  return clean + text.slice(end).replace(INVISIBLE, standIn)
}

/** What comes in place of a row of invisible characters: nothing, as a rule. */
function standIn(row: string, at: number, text: string): string {
  const [before, after] = [text.slice(Math.max(0, at - LONGEST_LOOK), at), text.slice(at + row.length, at + row.length + 2)]
  if (/^[\u200c\u200d]$/.test(row) && JOINED_LETTER.test(before) && JOINED_LETTER.test([...after][0] ?? '')) return row
  const splitsNumber = /\d$/.test(before) && /^\d/.test(after)
  // An address is one word, whatever stands in it.
  return splitsNumber && !/(?:https?:\/\/|www\.|@)\S*$/i.test(before) ? ' ' : ''
}

/** How far back the beginning of a web address is looked for. */
const LONGEST_LOOK = 300
