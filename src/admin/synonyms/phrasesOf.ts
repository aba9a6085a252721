import { cleanLine } from '../../content/cleaning/cleanLine'

/** Words or phrases as typed in one box, with commas between them: tidied as the server will. */
export function phrasesOf(typed: string): string[] {
  return [
    ...new Set(
      typed
        .split(',')
        .map(cleanLine)
        .filter((phrase) => phrase !== ''),
    ),
  ]
}
