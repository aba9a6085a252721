import type { EmailAdapter } from 'payload'
import { env } from '../env'

/** Payload itself sends no mail. Ours goes through the queue, where it waits for a mail server that is away (deliver.ts). */
export const mailOfPayload: EmailAdapter<never> = () => ({
  name: 'queue',
  defaultFromAddress: env.MAIL_FROM,
  defaultFromName: 'Vraagbaak',
  sendEmail: () => Promise.reject(new Error('Mail is sent through the queue, not by Payload.')),
})
