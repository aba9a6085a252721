import { isBelow } from './pathKind'

const KB = 1024

/** A form of ours with an e-mail address, a password and where to go. */
const FORM = 16 * KB
/**
 * Largest document that is stored: a text of MAX_TEXT_LENGTH (src/content/documentRules.ts) with its structure, which is
 * many times that of the longest answers.
 */
const DOCUMENT = 1024 * KB
/** The forms of the admin send a document twice: as it is and as it was. next.config.ts lets the same through. */
export const ADMIN_FORM = 4 * DOCUMENT

/** From the most to the least particular address. */
const limits: readonly (readonly [path: string, bytes: number])[] = [
  ['/inloggen', FORM],
  ['/uitloggen', FORM],
  ...['login', 'logout', 'forgot-password', 'reset-password', 'unlock', 'verify', 'refresh-token', 'first-register'].map(
    (name) => [`/api/users/${name}`, FORM] as const,
  ),
  ['/api', DOCUMENT],
  ['/admin', ADMIN_FORM],
]

/** Largest body (bytes) that is read at an address. Pages take none, but for what a browser sends along. */
export function bodyLimit(path: string): number {
  return limits.find(([parent]) => isBelow(path, parent))?.[1] ?? FORM
}
