/** Words or phrases as typed in one box, with commas between them: tidied as the server will. */
export function phrasesOf(typed: string): string[] {
  const phrases = typed.split(',').map((phrase) => phrase.normalize('NFC').replace(/\s+/g, ' ').trim())
  return [...new Set(phrases.filter((phrase) => phrase !== ''))]
}
