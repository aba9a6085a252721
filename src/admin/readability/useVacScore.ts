'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { VacScore } from '../../publishing/readability/scoreVac'
import type { VacTexts } from '../../publishing/readability/vacParts'

/** The whole VAC is scored after this much quiet, in milliseconds; the text being written is checked at once. */
const QUIET = 600

/** How plain the VAC in the form is; null until it has been looked at. */
export function useVacScore(allowedWords: readonly string[]): VacScore | null {
  const [score, setScore] = useState<VacScore | null>(null)
  const question = useText('question')
  const shortAnswer = useText('shortAnswer')
  const answer = useText('answer')
  const cost = useText('cost')
  const duration = useText('duration')
  const bring = useText('bring')
  const applyText = useText('apply.text')

  useEffect(() => {
    let isOld = false
    const timer = setTimeout(async () => {
      const { scoreVac } = await import('../../publishing/readability/scoreVac')
      if (isOld) return
      const texts = { question, shortAnswer, answer, cost, duration, bring, apply: { text: applyText } } as VacTexts
      setScore(scoreVac(texts, { allowedWords: [...allowedWords] }))
    }, QUIET)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [question, shortAnswer, answer, cost, duration, bring, applyText, allowedWords])

  return score
}

/** The value of a field in the form: a text, or a document that our editor made. */
function useText(path: string): unknown {
  return useFormFields(([fields]) => fields[path]?.value)
}
