import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { enqueue } from '../../queue/enqueue'
import type { UplProduct } from './readUpl'

export interface UplReport {
  created: number
  changed: number
  unchanged: number
  /** Names without a URI: they stand in the list of titles only. */
  withoutUri: number
}

/**
 * Makes the list of product names here say what the files say, in one transaction; names that the files
 * do not hold stay. Doing it twice changes nothing. All search documents that copy its words are compared
 * and mended afterwards by one job, not by one a product.
 */
export async function importUpl(
  payload: Payload,
  products: readonly UplProduct[],
  { onProgress = () => undefined }: { onProgress?: (done: number, total: number) => void } = {},
): Promise<UplReport> {
  const req = await createLocalReq({ context: { leavesCopies: true } }, payload)
  return inTransaction(req, async () => {
    const report = await write(payload, req, { products, onProgress })
    if (report.created + report.changed > 0) await enqueue(req, 'index.reconcile', {})
    return report
  })
}

interface Writing {
  products: readonly UplProduct[]
  onProgress: (done: number, total: number) => void
}

async function write(payload: Payload, req: PayloadRequest, { products, onProgress }: Writing): Promise<UplReport> {
  const system = { depth: 0, overrideAccess: true, req } as const
  const { docs } = await payload.find({ collection: 'upl-products', pagination: false, ...system })
  const stored = new Map(docs.map((product) => [product.name, product]))
  const report: UplReport = { created: 0, changed: 0, unchanged: 0, withoutUri: 0 }
  for (const [at, product] of products.entries()) {
    const known = stored.get(product.name)
    if (!known) {
      await payload.create({ collection: 'upl-products', data: { ...product }, ...system })
      report.created += 1
    } else if (differs(known, product)) {
      await payload.update({ collection: 'upl-products', id: known.id, data: product, ...system })
      report.changed += 1
    } else report.unchanged += 1
    if (!product.uri && !known?.uri) report.withoutUri += 1
    onProgress(at + 1, products.length)
  }
  return report
}

function differs(known: { uri?: string | null; titles?: unknown }, { uri, titles }: UplProduct): boolean {
  if (uri !== undefined && uri !== known.uri) return true
  return titles !== undefined && JSON.stringify(titles) !== JSON.stringify(known.titles ?? [])
}
