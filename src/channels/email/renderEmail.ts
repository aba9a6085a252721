import type { VacView } from '../../reading/vacView'
import { channelWords } from '../words'
import { type EmailContext, emailLetter, oneLine } from './emailLetter'
import { letterHtml } from './letterHtml'
import { letterText } from './letterText'

export type { EmailContext } from './emailLetter'

export interface EmailMessage {
  /** One line. */
  subject: string
  /** A fragment with inline styles, to paste into any mail program. */
  html: string
  text: string
}

/** The longest subject that mail programs show whole is far shorter; RFC 5322 asks for lines under 998. */
const MAX_SUBJECT_LENGTH = 200

/** A whole reply by e-mail. Reads nothing of `view.internal`. */
export function renderEmail(view: VacView, context: EmailContext): EmailMessage {
  const words = context.words ?? channelWords.nl
  const letter = emailLetter(view, context)
  return {
    subject: words.email.subject(oneLine(view.question)).slice(0, MAX_SUBJECT_LENGTH),
    html: letterHtml(letter),
    text: letterText(letter),
  }
}
