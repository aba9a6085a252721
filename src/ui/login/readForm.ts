import { isOwnOrigin } from './isOwnOrigin'

/** Longest field we look at; a form that says more is not ours. */
const MAX_FIELD = 1_000

/** The texts of a form that a page of ours sent, or null when another site sent it. What cannot be read is empty. */
export async function readForm(request: Request, publicUrl: string): Promise<Record<string, string | undefined> | null> {
  if (!isOwnOrigin(request.headers.get('origin'), publicUrl)) return null
  const form = await request.formData().catch(() => new FormData())
  const texts = [...form].filter(
    (field): field is [string, string] => typeof field[1] === 'string' && field[1].length <= MAX_FIELD && !field[1].includes('\0'),
  )
  return Object.fromEntries(texts)
}
