import type { SearchSuggestion } from '../../api/searches/schema'
import type { Language } from '../../messages/language'
import { searchWords } from '../../messages/searchWords'

/** Why it is suggested: "Leidde naar “Mijn paspoort is weg”. Daar staat “gejat” niet in." */
export function suggestionSentence({ kind, vac, term }: SearchSuggestion, language: Language): string {
  const words = searchWords[language]
  if (kind === 'noResult') return words.noResult
  const found = vac ? (kind === 'missedWords' ? words.ledTo(vac.question) : words.foundFirst(vac.question)) : ''
  return [kind === 'notOpened' ? words.notOpened : '', found, vac && term ? words.lacks(term) : ''].filter(Boolean).join(' ')
}
