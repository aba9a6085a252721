import type { User } from '../../payload-types'
import { authenticate } from './authenticate'

/** Who signs out, or loses a role, can search so much longer (milliseconds); every other route looks at each request. */
const LASTS_MS = 1_000
const MOST_KEPT = 1_000

const kept = new Map<string, { user: Promise<User | null>; until: number }>()

/** The signed-in user of a request, or null; for the searches that an agent sends at every letter. */
export function rememberedUser(headers: Headers): Promise<User | null> {
  // All that decides whether a request is signed in: a cookie counts from our own pages only.
  const key = ['authorization', 'cookie', 'origin', 'sec-fetch-site'].map((name) => headers.get(name) ?? '').join('\n')
  const now = Date.now()
  const known = kept.get(key)
  if (known !== undefined && now < known.until) return known.user
  if (kept.size >= MOST_KEPT) kept.clear()
  const user = authenticate(headers).then((found) => found.user)
  const entry = { user, until: now + LASTS_MS }
  kept.set(key, entry)
  const forget = () => {
    if (kept.get(key) === entry) kept.delete(key)
  }
  // Who signs in is let in at once, and a failure is not kept.
  user.then((found) => found === null && forget(), forget)
  return user
}
