import { AppError } from '../../errors'
import { parseBody } from './parseBody'

/** Largest body we read (characters), unless a route says otherwise: many times what any form of ours sends. */
const MAX_LENGTH = 100_000

/** The JSON body of a request. Throws when it is no JSON, or too large. */
export async function readJson(request: Request, maxLength = MAX_LENGTH): Promise<unknown> {
  const text = await request.text()
  if (text.length > maxLength) throw new AppError('too_large', 'The body is too large.')
  return parseBody(text)
}
