import type { Payload } from 'payload'
import { AppError } from '../../errors'
import { loadReadabilitySettings } from '../../publishing/readability/loadReadabilitySettings'
import { checkText, type ReadabilityReport } from '../../readability'
import { readJson } from '../http/readJson'
import { checkRequest, MAX_BODY_LENGTH, MAX_TEXT_LENGTH } from './schema'

/** The judgement over a text somebody sends, by the rules and allowed words of this installation. Throws when it is too long. */
export async function checkOfferedText(
  payload: Payload,
  request: Request,
): Promise<Pick<ReadabilityReport, 'score' | 'meets' | 'stats' | 'findings'>> {
  const { text, kind } = checkRequest.parse(await readJson(request, MAX_BODY_LENGTH))
  if (text.length > MAX_TEXT_LENGTH) throw new AppError('too_large', 'The text is too long.')
  const { allowedWords } = await loadReadabilitySettings({ payload })
  const { score, meets, stats, findings } = checkText(text, { kind, allowedWords })
  return { score, meets, stats, findings }
}
