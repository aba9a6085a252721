import { createHmac } from 'node:crypto'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { maskNumber } from '../../src/content/numbers/describeNumber'
import { userOf } from '../access/userOf'

/** What an editor says with a save: these numbers are no citizen service numbers, and why. */
export interface SaidException {
  kind: string
  digits: string[]
  reason: string
}

const system = { depth: 0, overrideAccess: true } as const

/** Which of these numbers an editor has said to be something else, in this document. */
export async function exceptedNumbers(
  req: PayloadRequest,
  { kind, id, digits }: { kind: string; id: number | string | undefined; digits: string[] },
): Promise<Set<string>> {
  if (id === undefined || digits.length === 0) return new Set()
  const digests = new Map(digits.map((number) => [digestOf(req, number), number]))
  const { docs } = await req.payload.find({
    collection: 'number-exceptions',
    where: { and: [{ documentKind: { equals: kind } }, { documentId: { equals: Number(id) } }, { digest: { in: [...digests.keys()] } }] },
    pagination: false,
    ...system,
    req,
  })
  return new Set(docs.map(({ digest }) => digests.get(digest) ?? ''))
}

/** Keeps what was said in the transaction of the save: for this document, from now on, for everyone. */
export const keepNumberExceptions: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const said = req.context.numberException as SaidException | undefined
  if (said?.kind !== collection.slug) return doc
  delete req.context.numberException
  const user = userOf(req)
  for (const digits of new Set(said.digits)) {
    await req.payload.create({
      collection: 'number-exceptions',
      data: {
        documentKind: said.kind,
        documentId: Number(doc.id),
        digest: digestOf(req, digits),
        shown: maskNumber(digits),
        reason: said.reason,
        saidBy: user?.id ?? null,
        saidByName: user?.name ?? null,
      },
      ...system,
      req,
    })
  }
  return doc
}

export const removeNumberExceptions: CollectionAfterDeleteHook = async ({ id, collection, req }) => {
  await req.payload.delete({
    collection: 'number-exceptions',
    where: { and: [{ documentKind: { equals: collection.slug } }, { documentId: { equals: Number(id) } }] },
    ...system,
    req,
  })
}

function digestOf(req: PayloadRequest, digits: string): string {
  return createHmac('sha256', req.payload.secret).update(digits).digest('hex')
}
