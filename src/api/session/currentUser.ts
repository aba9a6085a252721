import { headers } from 'next/headers'
import type { User } from '../../payload-types'
import { authenticate } from './authenticate'

/** The signed-in user of the page that is being made, or null. Throws DatabaseUnavailableError when nobody can know. */
export async function currentUser(): Promise<User | null> {
  return (await authenticate(await headers())).user
}
