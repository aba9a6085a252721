import type { Payload } from 'payload'
import { loadOrganisation, type SeedProgress } from './loadOrganisation'
import { loadNotices, loadVacs } from './loadVacs'
import { readContent } from './readContent'

/** Loads the example content. What is there already, by its name or external id, is left as it is. */
export async function loadContent(payload: Payload, onProgress: SeedProgress = () => undefined): Promise<number> {
  const content = await readContent()
  const ids = await loadOrganisation(payload, content)
  const vacs = await loadVacs(payload, { content, ids, onProgress })
  await loadNotices(payload, { content, ids, vacs })
  return content.vacs.length
}
