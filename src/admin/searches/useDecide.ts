'use client'

import { useState } from 'react'
import type { DecisionResponse, SuggestionDecision } from '../../api/searches/schema'
import type { Language } from '../../messages/language'
import { requestJson } from '../requestJson'

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
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const decide = async (decision: SuggestionDecision) => {
    if (isBusy) return null
    setBusy(true)
    setError('')
    const answer = await requestJson<DecisionResponse>('/v1/search/suggestions', { language, method: 'POST', body: decision })
    setBusy(false)
    setError(answer.isOk ? '' : answer.message)
    return answer.isOk ? answer.data : null
  }
  return { error, isBusy, decide, forget: () => setError('') }
}
