import type { PayloadRequest } from 'payload'
import { withoutBookkeeping } from './withoutBookkeeping'

export interface Planned {
  vac: number
  version: string
}

/** Says to hooks that nobody publishes this by hand; who asked for it gives the name. */
export const planContext = (requestedByName: string | null | undefined) => ({
  isScheduleRun: true,
  editorName: requestedByName ?? undefined,
})

/**
 * Puts a version of a VAC live, in the transaction of `req` and with system access. What was written after it stays a
 * draft on top. Gives why that cannot be, or null; throws what hooks and validation refuse.
 */
export async function publishVersion(req: PayloadRequest, { vac, version }: Planned): Promise<string | null> {
  const { payload } = req
  const system = { collection: 'vacs', depth: 0, overrideAccess: true, req } as const
  const pinned = await payload.findVersionByID({ ...system, id: version, disableErrors: true })
  if (!pinned) return 'De versie die live moest gaan, bestaat niet meer.'
  const { docs } = await payload.findVersions({ ...system, where: { parent: { equals: vac } }, sort: '-updatedAt', limit: 1 })
  const newest = docs[0]
  const text = withoutBookkeeping(pinned.version as unknown as Record<string, unknown>)
  await payload.update({ ...system, id: vac, data: { ...text, _status: 'published' }, draft: false })
  if (newest && String(newest.id) !== version && newest.version._status === 'draft') {
    const draft = withoutBookkeeping(newest.version as unknown as Record<string, unknown>)
    await payload.update({ ...system, id: vac, data: { ...draft, _status: 'draft' }, draft: true })
  }
  return null
}
