'use client'

import type { Language } from '../../messages/language'
import { useJson } from '../useJson'

export interface ChosenVac {
  id: number
  uuid: string
  question: string
  /** Of what visitors see: `published` also when a draft lies over it. */
  _status: 'draft' | 'published'
}

/** Quiet after a letter before answers are looked up, in milliseconds. */
const QUIET = 250
const MOST = 6

/** Answers with this text in their question, live or not, as far as the user may read them; null before the first look. */
export function useVacChoices(text: string, language: Language) {
  const wanted = text.trim()
  const { answer, error } = useJson<{ docs: ChosenVac[] }>(
    wanted === '' ? null : vacsHref(`where[question][like]=${encodeURIComponent(wanted)}`),
    { language, quiet: QUIET },
  )
  return { choices: answer?.data.docs ?? null, error }
}

/** The answer with this UUID: null while it is not known, and when there is none that this user may read (`isUnknown`). */
export function useChosenVac(uuid: string | null, language: Language) {
  const url = uuid === null ? null : vacsHref(`where[uuid][equals]=${uuid}`)
  const { answer, error } = useJson<{ docs: ChosenVac[] }>(url, { language })
  const chosen = answer?.data.docs.find((vac) => vac.uuid === uuid) ?? null
  return { chosen, isUnknown: chosen === null && answer?.url === url, error }
}

function vacsHref(where: string): string {
  return `/api/vacs?${where}&select[uuid]=true&select[question]=true&select[_status]=true&sort=question&depth=0&limit=${MOST}`
}
