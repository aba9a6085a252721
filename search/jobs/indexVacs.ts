import { loadReadingContextAsSystem, loadVacsAsSystem } from '../../src/reading/loadVacs'
import { removeDocuments, upsertDocuments } from '../meilisearch/indexing'
import { documentsFrom } from './documentsOf'
import { removeFallback, writeFallback } from '../postgres/writeFallback'
import type { IndexTools } from './indexTools'
import { isAnswering } from './isAnswering'
import { withIndexLock } from './indexLocks'

/**
 * Makes both indexes, and the table that stands in for them, show these VACs as the database has them
 * now, whatever has happened before: doing it twice, or late, does no harm. `uuid` serves a VAC whose
 * row is gone. The table comes first: it must be right above all while Meilisearch is away.
 */
export function indexVacs(tools: IndexTools, changes: { id: number; uuid?: string | undefined }[]): Promise<void> {
  return withIndexLock(async ({ run }) => {
    const { payload, connection, clock } = tools
    const ids = [...new Set(changes.map(({ id }) => id))]
    const sources = await loadVacsAsSystem({ payload }, { where: { id: { in: ids } }, limit: ids.length })
    const context = await loadReadingContextAsSystem({ payload }, sources)
    const made = documentsFrom(sources, context, { moment: clock(), logger: payload.logger })
    const found = new Set(sources.map(({ vac }) => vac.id))
    const gone = [...made.gone, ...changes.filter(({ id }) => !found.has(id)).flatMap(({ uuid }) => uuid ?? [])]
    const { live } = made
    await writeFallback(run, live)
    await removeFallback(run, gone)
    await isAnswering(connection)
    await Promise.all([
      upsertDocuments(
        connection,
        'public',
        live.map((documents) => documents.public),
      ),
      upsertDocuments(
        connection,
        'agent',
        live.map((documents) => documents.agent),
      ),
    ])
    await Promise.all([removeDocuments(connection, 'public', gone), removeDocuments(connection, 'agent', gone)])
  })
}
