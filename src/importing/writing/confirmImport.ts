import type { Payload, PayloadRequest } from 'payload'

/** Gives a draft that came in the day for its next check that the file named. */
export async function confirmImport(
  payload: Payload,
  req: PayloadRequest,
  { vac, nextDue }: { vac: number; nextDue: string },
): Promise<void> {
  await payload.create({
    collection: 'review-confirmations',
    data: { vac, occasion: 'imported', confirmedAt: new Date().toISOString(), confirmedByName: 'Import', nextDue },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
