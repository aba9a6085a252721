import type { Issue } from '../errors'
import type { Language } from './language'
import { readingWords } from './readingWords'

/** The sentence for one note of the reading of HTML. */
export function readingMessage({ code, params }: Issue, language: Language): string {
  const wordings = readingWords[language]
  const wording = Object.hasOwn(wordings, code) ? wordings[code] : undefined
  if (wording) return wording(params)
  return language === 'nl' ? `Er is iets veranderd in wat u plakte (${code}).` : `Something changed in what you pasted (${code}).`
}
