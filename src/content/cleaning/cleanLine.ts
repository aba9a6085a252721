import { cleanEntry } from './cleanEntry'

/** A text of one line, such as a name: also without line ends, and without blanks around it or two in a row. */
export function cleanLine(text: string): string {
  return cleanEntry(text).replace(/\s+/g, ' ').trim()
}
