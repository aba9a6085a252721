import { env } from '../env'

/** Whether this installation sends mail. Without it a new password comes from an administrator, and nothing offers another way. */
export function canMail(): boolean {
  return env.SMTP_URL !== ''
}
