import type { Payload } from 'payload'
import { AppError } from '../../errors'
import { loadReadabilitySettings } from '../../publishing/readability/loadReadabilitySettings'
import { checkText, type ReadabilityReport } from '../../readability'
import { type CheckRequest, MAX_TEXT_LENGTH } from './schema'

export type OfferedTextReport = Pick<ReadabilityReport, 'score' | 'meets' | 'stats' | 'findings'>

/** The judgement over a text somebody sends, by the rules and allowed words of this installation. Throws when it is too long. */
export async function checkOfferedText(payload: Payload, { text, kind }: CheckRequest): Promise<OfferedTextReport> {
  if (text.length > MAX_TEXT_LENGTH) throw new AppError('too_large', 'The text is too long.')
  const { allowedWords } = await loadReadabilitySettings({ payload })
  const { score, meets, stats, findings } = checkText(text, { kind, allowedWords })
  return { score, meets, stats, findings }
}
