import nodemailer, { type Transporter } from 'nodemailer'
import { env } from '../env'

/** Mails handed over at the same time; more than a mail server of a municipality likes to take from one sender helps nobody. */
export const MAIL_LANES = 5
const CONNECT_MS = 10_000
const SILENCE_MS = 30_000

let transport: Transporter | undefined

/** The mail server of this installation, or null when none is set (SMTP_URL empty). Keeps its connections for the next mail. */
export function mailTransport(): Transporter | null {
  if (env.SMTP_URL === '') return null
  transport ??= nodemailer.createTransport({
    url: env.SMTP_URL,
    pool: true,
    maxConnections: MAIL_LANES,
    // A connection that is lost is no reason to send again by itself: the queue decides.
    maxRequeues: 0,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  })
  return transport
}

/** Asks the mail server whether it would take mail. Rejects while it would not. */
export async function probeMail(): Promise<void> {
  await mailTransport()?.verify()
}
