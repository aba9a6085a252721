import type { Issue } from '../errors'

/** Short enough to remember as a sentence, long enough against guessing (NIST SP 800-63B asks for 8 at least). */
export const MIN_PASSWORD = 12
/** Hashing a longer one would be work for nothing. */
export const MAX_PASSWORD = 200
/** Fewer different characters are a row of the same ones. */
const LEAST_DIFFERENT = 5
/** Shorter parts of a name stand in many a word by chance. */
const LEAST_PART = 4

export interface AccountNames {
  name?: string | null
  email?: string | null
}

/** What is wrong with a password for this account, or null. Guessers begin with names, addresses and the organisation in them. */
export function passwordIssue(password: string, { name, email }: AccountNames): Issue | null {
  const issue = (code: string, params: Issue['params'] = {}): Issue => ({ code, path: ['password'], params })
  if (password.trim().length < MIN_PASSWORD) return issue('password_short', { least: MIN_PASSWORD })
  if (password.length > MAX_PASSWORD) return issue('password_long', { most: MAX_PASSWORD })
  if (new Set(password.toLowerCase()).size < LEAST_DIFFERENT) return issue('password_plain')
  const written = fold(password)
  const joined = written.replace(/[^\p{L}\p{N}]+/gu, '')
  const part = ownParts(name ?? '', email ?? '').find((own) => written.includes(own) || (own.length > LEAST_PART && joined.includes(own)))
  return part ? issue('password_own_name', { part }) : null
}

/** The words of a name and of an e-mail address, without what many share (`nl`, `www`). */
function ownParts(name: string, email: string): string[] {
  const [local = '', domain = ''] = fold(email).split('@')
  const labels = domain.split('.').slice(0, -1)
  const words = [fold(name), local, ...labels].flatMap((text) => [text.replace(/[^\p{L}\p{N}]+/gu, ''), ...text.split(/[^\p{L}\p{N}]+/u)])
  return [...new Set(words)].filter((word) => word.length >= LEAST_PART)
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
