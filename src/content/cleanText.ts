/** What PostgreSQL's jsonb refuses or no reader can see: control characters but tab and line ends, and halves of a surrogate pair. */
const UNSTORABLE = /(?![\t\n\r\u0080-\u009f])\p{Cc}|\p{Surrogate}/u
const UNSTORABLE_ALL = new RegExp(UNSTORABLE, 'gu')

export function hasUnstorableCharacters(text: string): boolean {
  return UNSTORABLE.test(text)
}

/** The text without unstorable characters and without invisible ones (byte order mark, zero-width space, soft hyphen) that hide words from search. */
export function cleanText(text: string): string {
  return text.replace(UNSTORABLE_ALL, '').replace(/[\ufeff\u200b\u00ad]/g, '')
}
