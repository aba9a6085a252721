import { loadReadingContextAsSystem, loadVacsAsSystem } from '../../src/reading/loadVacs'
import type { DocumentByIndex, IndexKey, VacDocuments } from '../documents/searchDocument'
import { documentsFrom } from './documentsOf'
import { contacts } from './indexContacts'
import { notices } from './indexNotices'
import type { IndexTools } from './indexTools'

/** Rows read at once: enough to keep the database busy, few enough to keep memory flat. */
const BATCH = 500

/** Every document that an index must hold, as the database has it now, in batches. */
export async function* allDocuments<Key extends IndexKey>(tools: IndexTools, key: Key): AsyncGenerator<DocumentByIndex[Key][]> {
  if (key === 'contacts' || key === 'notices') {
    yield (await (key === 'contacts' ? contacts : notices).documents(tools)) as DocumentByIndex[Key][]
    return
  }
  for await (const batch of allVacDocuments(tools)) {
    yield batch.map((documents) => (key === 'public' ? documents.public : documents.agent) as DocumentByIndex[Key])
  }
}

/** Both documents of every live VAC, in batches. */
export async function* allVacDocuments({ payload, clock }: IndexTools, batch = BATCH): AsyncGenerator<VacDocuments[]> {
  for (let afterId = 0; ;) {
    const sources = await loadVacsAsSystem({ payload }, { where: { _status: { equals: 'published' } }, limit: batch, afterId })
    // Read with its batch: between two batches others write, and what was read before them would undo it.
    const context = await loadReadingContextAsSystem({ payload }, sources)
    yield documentsFrom(sources, context, { moment: clock(), logger: payload.logger }).live
    if (sources.length < batch) return
    afterId = sources[sources.length - 1]?.vac.id ?? afterId
  }
}

/** Of these uuids the ones that are live now. */
export async function liveAmong({ payload, clock }: IndexTools, uuids: readonly string[]): Promise<Set<string>> {
  const live = new Set<string>()
  for (let at = 0; at < uuids.length; at += BATCH) {
    const sources = await loadVacsAsSystem({ payload }, { where: { uuid: { in: uuids.slice(at, at + BATCH) } }, limit: BATCH })
    const context = await loadReadingContextAsSystem({ payload }, sources)
    for (const documents of documentsFrom(sources, context, { moment: clock(), logger: payload.logger }).live) live.add(documents.public.id)
  }
  return live
}
