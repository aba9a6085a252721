'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { EditorReadabilitySettings } from '../../api/readability/schema'
import type { Language } from '../../messages/language'
import { requestJson } from '../requestJson'

interface SettingsState {
  /** Null while loading, and when they could not be fetched. */
  settings: EditorReadabilitySettings | null
  error: string | null
  retry: () => void
}

/** One request serves all fields of a page, for this long (milliseconds): the editors may change the words meanwhile. */
const FRESH = 60_000
let shared: { at: number; answer: ReturnType<typeof fetchSettings> } | null = null

/** The settings of the check, fetched once for all editors on the page. */
export function useReadabilitySettings(language: Language): SettingsState {
  const [settings, setSettings] = useState<EditorReadabilitySettings | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [round, setRound] = useState(0)

  /** What is asked for; a new object asks again. */
  const request = useMemo(() => ({ language, round }), [language, round])

  useEffect(() => {
    let isGone = false
    const load = async () => {
      if (!shared || Date.now() - shared.at > FRESH) shared = { at: Date.now(), answer: fetchSettings(request.language) }
      const answer = await shared.answer
      if (!answer.isOk) shared = null
      if (isGone) return
      if (answer.isOk) setSettings(answer.data)
      setError(answer.isOk ? null : answer.message)
    }
    void load()
    return () => {
      isGone = true
    }
  }, [request])

  const retry = useCallback(() => setRound((now) => now + 1), [])
  return { settings, error, retry }
}

/** Always the same list, so that nothing is checked again for want of settings. */
const NO_WORDS: readonly string[] = []

/** The allowed words; none until the settings have come. */
export function allowedWordsOf(settings: EditorReadabilitySettings | null): readonly string[] {
  return settings?.allowedWords ?? NO_WORDS
}

function fetchSettings(language: Language) {
  return requestJson<EditorReadabilitySettings>('/v1/readability/settings', { language })
}
