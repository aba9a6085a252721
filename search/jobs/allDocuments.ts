import { loadReadingContextAsSystem, loadVacsAsSystem } from '../../src/reading/loadVacs'
import type { DocumentByIndex, IndexKey } from '../searchDocument'
import { documentsOf, type VacDocuments } from './documentsOf'
import { documentsAside, type IndexTools } from './indexAside'

/** Rows read at once: enough to keep the database busy, few enough to keep memory flat. */
const BATCH = 500

/** Every document that an index must hold, as the database has it now. */
export async function* allDocuments<Key extends IndexKey>(tools: IndexTools, key: Key): AsyncGenerator<DocumentByIndex[Key]> {
  if (key === 'contacts' || key === 'notices') {
    yield* (await documentsAside(tools, key)) as DocumentByIndex[Key][]
    return
  }
  for await (const documents of allVacDocuments(tools)) {
    yield (key === 'public' ? documents.public : documents.agent) as DocumentByIndex[Key]
  }
}

/** Both documents of every live VAC. */
export async function* allVacDocuments({ payload, clock }: IndexTools): AsyncGenerator<VacDocuments> {
  const context = await loadReadingContextAsSystem({ payload })
  for (let afterId = 0; ; ) {
    const sources = await loadVacsAsSystem({ payload }, { where: { _status: { equals: 'published' } }, limit: BATCH, afterId })
    for (const source of sources) {
      const documents = documentsOf(source, context, clock())
      if (documents) yield documents
    }
    if (sources.length < BATCH) return
    afterId = sources[sources.length - 1]?.vac.id ?? afterId
  }
}
