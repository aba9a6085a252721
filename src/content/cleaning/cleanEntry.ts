import { cleanText } from './cleanText'
import { plainAddresses } from './plainHref'

/** A text as it may be stored: clean characters, and web addresses without the services and persons of others. */
export function cleanEntry(text: string): string {
  return plainAddresses(cleanText(text))
}
