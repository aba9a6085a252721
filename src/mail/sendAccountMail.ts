import type { Payload } from 'payload'
import { emailCode, passwordMark } from '../accounts/emailCode'
import { RESET_LASTS_MS } from '../accounts/resetLasts'
import { storedPassword } from '../accounts/storedPassword'
import { env } from '../env'
import { accountMailWords } from '../messages/accountMailWords'
import type { JobData } from '../queue/jobs'
import { deliver, type Mail } from './deliver'

/**
 * Sends a link that sets a new password, or that confirms a new address. To an address without an account nothing is
 * sent. A second try makes a new code: the one of the mail that came last works.
 */
export async function sendAccountMail(payload: Payload, job: JobData<'account.mail'>): Promise<void> {
  const mail = job.occasion === 'reset' ? await resetMail(payload, job.email) : await newEmailMail(payload, job)
  if (mail) await deliver({ to: job.email, messageId: `<account-${crypto.randomUUID()}@vraagbaak>`, ...mail })
}

type Written = Pick<Mail, 'subject' | 'text'>

async function resetMail(payload: Payload, email: string): Promise<Written | null> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  const code = docs[0]
    ? await payload.forgotPassword({
        collection: 'users',
        data: { email },
        disableEmail: true,
        overrideAccess: true,
        expiration: RESET_LASTS_MS,
      })
    : null
  if (!docs[0] || !code) return null
  const words = accountMailWords.nl
  return {
    subject: words.reset.subject,
    text: words.reset.text({
      name: docs[0].name,
      link: `${env.PUBLIC_URL}/inloggen/nieuw-wachtwoord?code=${code}`,
      minutes: RESET_LASTS_MS / 60_000,
    }),
  }
}

async function newEmailMail(payload: Payload, { id, email }: { id: number; email: string }): Promise<Written | null> {
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, disableErrors: true })
  if (!user) return null
  const code = emailCode({
    user: id,
    from: user.email,
    to: email,
    password: passwordMark(await storedPassword(payload, { id: { equals: id } })),
    until: Date.now() + RESET_LASTS_MS,
  })
  const words = accountMailWords.nl
  return {
    subject: words.newEmail.subject,
    text: words.newEmail.text({
      name: user.name,
      link: `${env.PUBLIC_URL}/inloggen/e-mailadres?code=${code}`,
      minutes: RESET_LASTS_MS / 60_000,
    }),
  }
}
