import type { PayloadRequest } from 'payload'

/**
 * Whether the main row of this VAC is published: what is live, or was until its end moment came and waits to be taken
 * offline. `originalDoc` in a hook is the newest version, which may be a draft over a live text.
 */
export async function isPublished(req: PayloadRequest, id: number | string | undefined): Promise<boolean> {
  if (id === undefined) return false
  const row = await req.payload.db.findOne<{ id: number; _status?: string }>({
    collection: 'vacs',
    where: { id: { equals: id } },
    req,
  })
  return row?._status === 'published'
}
