'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Language } from '../../messages/language'
import type { PublishPolicyWord } from '../../messages/readabilityWords'
import { requestJson } from '../requestJson'

/** The check as this installation has set it: `GET /v1/readability/settings`. */
export interface ReadabilitySettings {
  policy: PublishPolicyWord
  /** Words that the editors allow. */
  allowedWords: string[]
  /** Whether this user may publish a text that the policy refuses. */
  mayOverride: boolean
}

interface SettingsState {
  /** Null while loading, and when they could not be fetched. */
  settings: ReadabilitySettings | null
  error: string | null
  retry: () => void
}

/** One request for all fields of a page. */
let shared: ReturnType<typeof fetchSettings> | null = null

/** The settings of the check, fetched once for all editors on the page. */
export function useReadabilitySettings(language: Language): SettingsState {
  const [settings, setSettings] = useState<ReadabilitySettings | null>(null)
  const [error, setError] = useState<string | null>(null)

  const load = useCallback(async () => {
    shared ??= fetchSettings(language)
    const answer = await shared
    if (answer.isOk) setSettings(answer.data)
    else shared = null
    setError(answer.isOk ? null : answer.message)
  }, [language])

  useEffect(() => {
    void load()
  }, [load])

  return { settings, error, retry: () => void load() }
}

/** Always the same list, so that nothing is checked again for want of settings. */
const NO_WORDS: readonly string[] = []

/** The allowed words; none until the settings have come. */
export function allowedWordsOf(settings: ReadabilitySettings | null): readonly string[] {
  return settings?.allowedWords ?? NO_WORDS
}

function fetchSettings(language: Language) {
  return requestJson<ReadabilitySettings>('/v1/readability/settings', { language })
}
