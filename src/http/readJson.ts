import { AppError } from '../errors'
import { parseBody } from './parseBody'

/** The JSON body of a request. Throws when it is no JSON, or larger than `limit` bytes. */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const text = await request.text()
  if (Buffer.byteLength(text) > limit) throw new AppError('too_large', 'The body is too large.')
  return parseBody(text)
}
