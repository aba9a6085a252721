import type { Payload, PayloadRequest } from 'payload'

/** Id of the newest version of a VAC, draft or live; null when it has none. */
export async function newestVersionId(payload: Payload, req: PayloadRequest, vac: number): Promise<string | null> {
  const { docs } = await payload.findVersions({
    collection: 'vacs',
    where: { parent: { equals: vac } },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ? String(docs[0].id) : null
}
