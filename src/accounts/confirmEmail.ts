import type { Payload } from 'payload'
import { addressKey, take } from '../limits/take'
import { passwordMark, readEmailCode } from './emailCode'
import { storedPassword } from './storedPassword'

/** Gives an account the address that a code confirms. False when the code does not work (any more), or somebody else has the address by now. */
export async function confirmEmail(payload: Payload, code: string, now = new Date()): Promise<boolean> {
  await take([{ limit: 'codeAddress', key: addressKey() }])
  const change = readEmailCode(code, now)
  if (!change || change.password !== passwordMark(await storedPassword(payload, { id: { equals: change.user } }))) return false
  const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: change.to } }, overrideAccess: true })
  if (totalDocs > 0) return false
  const { docs } = await payload.update({
    collection: 'users',
    where: { and: [{ id: { equals: change.user } }, { email: { equals: change.from } }] },
    data: { email: change.to },
    depth: 0,
    overrideAccess: true,
  })
  return docs.length === 1
}
