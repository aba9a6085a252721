import { headers } from 'next/headers'
import type { User } from '../../payload-types'
import { payloadInstance } from '../payloadInstance'

/** The signed-in user of the page that is being made, or null. */
export async function currentUser(): Promise<User | null> {
  const payload = await payloadInstance()
  const { user } = await payload.auth({ headers: await headers() })
  return (user as User | null) ?? null
}
