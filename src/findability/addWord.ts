import type { PayloadRequest } from 'payload'
import { changeAsUser } from './changeAsUser'
import type { Findability, FoundBy } from './findability'

/** Adds one word as the user of `req`, and leaves what is there as it is. Throws what `changeAsUser` throws. */
export function addWord(req: PayloadRequest, { vac, field, word }: { vac: number; field: FoundBy; word: string }): Promise<Findability> {
  return changeAsUser(req, vac, { [field]: { from: [], to: [word] } })
}
