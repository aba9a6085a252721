import { APIError, type PayloadRequest } from 'payload'
import { importMessage } from '../importMessages'

/** The municipalities with these names, in any letter case. Throws a refusal that names one we do not know: an import makes none. */
export async function municipalitiesNamed(req: PayloadRequest, names: string[]): Promise<number[]> {
  if (names.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'municipalities',
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const known = new Map(docs.map(({ id, name }) => [plain(name), id]))
  return names.map((name) => {
    const id = known.get(plain(name))
    if (id === undefined)
      throw new APIError(importMessage({ code: 'municipality_unknown', path: ['municipalities'], params: { name } }), 400)
    return id
  })
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^gemeente\s+/, '')
}
