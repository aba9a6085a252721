'use client'

import type { DecisionResponse, SuggestionDecision } from '../../api/searches/schema'
import type { Language } from '../../messages/language'
import { useAction } from '../useAction'

interface Decide {
  /** What went wrong, in words; ''. */
  error: string
  isBusy: boolean
  /** Sends a decision once; null when it was refused, or one is on its way. */
  decide: (decision: SuggestionDecision) => Promise<DecisionResponse | null>
  /** Takes the error away, for what is begun anew. */
  forget: () => void
}

export function useDecide(language: Language): Decide {
  const { error, setError, isBusy, send } = useAction()
  const decide = (decision: SuggestionDecision) =>
    send<DecisionResponse>('/v1/search/suggestions', { language, method: 'POST', body: decision })
  return { error, isBusy, decide, forget: () => setError('') }
}
