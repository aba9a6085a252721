import { env } from '../env'
import { MailUnavailableError } from '../errors'
import { HopelessJobError } from '../queue/HopelessJobError'
import { mailTransport } from './transport'

export interface Mail {
  to: string
  subject: string
  text: string
  /** The same at every try, so that a mail server can drop what it already had. */
  messageId: string
}

/** What the mail server has taken from this process, should the queue hand it out again before it has heard so. */
const delivered = new Set<string>()
/** So many are remembered: more than are under way in any outage of the database. */
const REMEMBERED = 10_000

/** Stages of a delivery in which the server speaks of this mail, and not of itself. */
const OF_THIS_MAIL = new Set(['EENVELOPE', 'EMESSAGE'])
const CLOSING = 421

/**
 * Hands a mail to the mail server; nothing when none is set. Throws MailUnavailableError when the server cannot be
 * reached, HopelessJobError when it refuses this mail for good, and what it said when it refuses for now.
 */
export async function deliver({ messageId, ...mail }: Mail): Promise<void> {
  const transport = mailTransport()
  if (!transport || delivered.has(messageId)) return
  try {
    await transport.sendMail({ from: env.MAIL_FROM, messageId, ...mail })
  } catch (error) {
    throw judged(error)
  }
  delivered.add(messageId)
  const [oldest] = delivered
  if (delivered.size > REMEMBERED && oldest !== undefined) delivered.delete(oldest)
}

function judged(error: unknown): unknown {
  const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string }
  if (!OF_THIS_MAIL.has(code ?? '') || responseCode === CLOSING)
    return new MailUnavailableError('The mail server does not take mail.', { cause: error })
  // What is wrong with our own address can be mended, and then all mails go.
  if (command === 'MAIL FROM') return error
  const isForGood = responseCode === undefined ? code === 'EENVELOPE' : responseCode >= 500
  return isForGood ? new HopelessJobError('The mail server refuses this mail.', { cause: error }) : error
}
