import { mailHref } from '../../../content/addresses/readEmailAddress'
import { webHref } from '../../../content/addresses/readWebAddress'
import { payloadInstance } from '../../../api/payloadInstance'
import { siteSettings } from '../../../api/site/siteSettings'
import { env } from '../../../env'
import { systemClock } from '../../../time/clock'
import { addDays, toDay } from '../../../time/dates'

export const dynamic = 'force-dynamic'

/** RFC 9116 advises less than a year. */
const VALID_DAYS = 180

/** Whom to tell about a leak (RFC 9116): the municipalities' own front doors. */
export async function GET(): Promise<Response> {
  const { municipalities } = await siteSettings(await payloadInstance())
  const contacts = municipalities.flatMap(({ email, website }) => mailHref(email) ?? webHref(website) ?? [])
  if (contacts.length === 0) return new Response('Geen contactadres bekend.\n', { status: 404, headers: PLAIN })
  const lines = [
    ...[...new Set(contacts)].map((contact) => `Contact: ${contact}`),
    `Expires: ${addDays(toDay(systemClock()), VALID_DAYS)}T00:00:00Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${env.PUBLIC_URL}/.well-known/security.txt`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: PLAIN })
}

const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8' }
