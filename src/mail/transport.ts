import nodemailer, { type Transporter } from 'nodemailer'
import { env } from '../env'

let transport: Transporter | undefined

/** The mail server of this installation, or null when none is set (SMTP_URL empty). */
export function mailTransport(): Transporter | null {
  if (env.SMTP_URL === '') return null
  transport ??= nodemailer.createTransport(env.SMTP_URL)
  return transport
}
