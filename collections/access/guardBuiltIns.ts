import type { SanitizedConfig } from 'payload'
import { guardLocks } from './guardLocks'
import { accessOf } from './accessOf'
import { may } from './may'

/**
 * Rights on the collections that Payload adds by itself, which it gives to every signed-in user.
 * Nobody touches the list of migrations through an API.
 */
export function guardBuiltIns(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const { slug, access } = collection
    if (slug === 'payload-locked-documents') guardLocks(collection)
    if (slug === 'payload-migrations')
      Object.assign(access, { ...accessOf('payload-migrations'), unlock: may('unlock', 'payload-migrations') })
  }
  return config
}
