'use client'

import { useEffect, useState } from 'react'
import type { Language } from '../../messages/language'
import { requestJson } from '../requestJson'

export interface ChosenVac {
  id: number
  uuid: string
  question: string
  _status: 'draft' | 'published'
}

/** Quiet after a letter before answers are looked up, in milliseconds. */
const QUIET = 250
const MOST = 6

/** Answers with this text in their question, drafts too, as far as the user may read them; null before the first look. */
export function useVacChoices(text: string, language: Language): ChosenVac[] | null {
  const wanted = text.trim()
  return useVacs(wanted === '' ? null : `where[question][like]=${encodeURIComponent(wanted)}&sort=question`, language)
}

/** The answer with this UUID; null while it is not known. */
export function useChosenVac(uuid: string | null, language: Language): ChosenVac | null {
  const found = useVacs(uuid === null ? null : `where[uuid][equals]=${uuid}`, language)
  return found?.find((vac) => vac.uuid === uuid) ?? null
}

function useVacs(where: string | null, language: Language): ChosenVac[] | null {
  const [found, setFound] = useState<ChosenVac[] | null>(null)

  useEffect(() => {
    if (where === null) return
    const aborter = new AbortController()
    const load = async () => {
      const fields = 'select[uuid]=true&select[question]=true&select[_status]=true'
      const answer = await requestJson<{ docs: ChosenVac[] }>(`/api/vacs?${where}&${fields}&draft=true&depth=0&limit=${MOST}`, { language, signal: aborter.signal })
      if (!aborter.signal.aborted && answer.isOk) setFound(answer.data.docs)
    }
    const timer = setTimeout(() => {
      load().catch((cause: unknown) => {
        if (!aborter.signal.aborted) throw cause
      })
    }, QUIET)
    return () => {
      clearTimeout(timer)
      aborter.abort()
    }
  }, [where, language])

  return where === null ? null : found
}
