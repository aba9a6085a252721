import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '../env'
import type { StoredPassword } from './passwordHash'

export interface EmailChange {
  user: number
  /** The address that the account has while the code works: used once, it works no more. */
  from: string
  to: string
  /** Of the password that the account has while the code works: who sets another ends what was asked with the old one. */
  password: string
  /** Milliseconds since 1970. */
  until: number
}

/** A code that only somebody who reads the mail of the new address can know, and that carries what it allows. */
export function emailCode(change: EmailChange): string {
  const content = Buffer.from(JSON.stringify(change)).toString('base64url')
  return `${content}.${signatureOf(content)}`
}

/** What a code allows, or null when we did not make it or its time is over. */
export function readEmailCode(code: string, now: Date): EmailChange | null {
  const [content = '', signature = '', ...more] = code.split('.')
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(content))]
  if (more.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const change = JSON.parse(Buffer.from(content, 'base64url').toString()) as EmailChange
  return change.until > now.getTime() ? change : null
}

/** What a code carries of a password: enough to see that it is another one, nothing to guess it by. */
export function passwordMark(stored: StoredPassword | null): string {
  return createHmac('sha256', env.PAYLOAD_SECRET)
    .update(`email-change-password:${stored?.hash ?? ''}`)
    .digest('base64url')
}

/** Signed for this purpose alone: a code of another kind is no code here. */
function signatureOf(content: string): string {
  return createHmac('sha256', env.PAYLOAD_SECRET).update(`email-change:${content}`).digest('base64url')
}
