import type { UplSuggestion } from '../../api/upl/schema'
import type { Language } from '../../messages/language'
import { findabilityWords } from '../../messages/findabilityWords'

/**
 * Scores from which a name fits well, and quite well. Around 0.4 right names ("Hoe vraag ik een afvalpas aan?", afvalpas)
 * and wrong ones (the search term "open", openbare ruimte) cannot be told apart: those are called a perhaps.
 */
const WELL = 0.7
const QUITE = 0.5

/** Why a product name is suggested, in a sentence. */
export function suggestionReason(
  { score, because, isQuestion }: Pick<UplSuggestion, 'score' | 'because' | 'isQuestion'>,
  language: Language,
): string {
  const words = findabilityWords[language].upl
  const fit = words.fits[score >= WELL ? 'well' : score >= QUITE ? 'quite' : 'perhaps']
  return words.reason(fit, isQuestion ? words.toQuestion : words.toTerm(because))
}
