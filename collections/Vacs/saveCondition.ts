import type { PayloadRequest } from 'payload'
import { bookkeeping } from './bookkeeping'

/** What a save by id says of the version it changes. */
export interface SaveCondition {
  id: number
  /** ISO moment of the version that was read, or null when nothing was said. */
  basedOn: string | null
  /** How exact that is (milliseconds): an HTTP date counts in seconds. */
  precision: number
  /** The texts that are sent; a save without any changes only the state. */
  fields: string[]
}

/** What a save may hold without changing a text. */
const NO_TEXT: ReadonlySet<string> = new Set([...bookkeeping, 'deletedAt', 'uuid', 'slug', 'externalId'])

/** Reads the condition from a save: `basedOn` in what is sent, or the headers If-Match and If-Unmodified-Since. */
export function saveConditionOf(req: PayloadRequest, { id, data }: { id: number; data: Record<string, unknown> }): SaveCondition {
  const fields = Object.keys(data).filter((name) => !NO_TEXT.has(name))
  const said = [data.basedOn, req.headers?.get('if-match')?.replace(/^(?:W\/)?"?|"$/g, ''), data.updatedAt].find(isMoment)
  if (said) return { id, fields, basedOn: new Date(said).toISOString(), precision: 1 }
  const since = req.headers?.get('if-unmodified-since')
  return isMoment(since)
    ? { id, fields, basedOn: new Date(since).toISOString(), precision: 1000 }
    : { id, fields, basedOn: null, precision: 1 }
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}
