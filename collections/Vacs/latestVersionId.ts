import type { PayloadRequest } from 'payload'

/** Id of the newest version of a VAC, or null when it has none. System access: gives away no content. */
export async function latestVersionId(
  req: PayloadRequest,
  vac: number,
  { publishedOnly = false }: { publishedOnly?: boolean } = {},
): Promise<string | null> {
  const { docs } = await req.payload.findVersions({
    collection: 'vacs',
    where: {
      and: [{ parent: { equals: vac } }, ...(publishedOnly ? [{ 'version._status': { equals: 'published' } }] : [])],
    },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ? String(docs[0].id) : null
}
