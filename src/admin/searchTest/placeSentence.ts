import type { ExplainResponse } from '../../api/search/schema'
import type { Language } from '../../messages/language'
import { ownAnswerWords } from '../../messages/ownAnswerWords'

interface Circumstances {
  /** Number of answers that match. */
  total: number
  /** Whether it is not live: then it cannot be found. */
  isDraft: boolean
  language: Language
}

/** Where the answer that is asked about stands, in a sentence. */
export function placeSentence(asked: NonNullable<ExplainResponse['asked']>, { total, isDraft, language }: Circumstances): string {
  const words = ownAnswerWords[language]
  switch (asked.state) {
    case 'ranked':
      return asked.result.rank === 1 ? words.first : words.ranked(asked.result.rank, total)
    case 'weak':
      return words.weak
    case 'unmatched':
      return words.unmatched
    case 'absent':
      return isDraft ? words.notLive : words.absent
  }
}
