import { loadReadingContextAsSystem, loadVacsAsSystem } from '../../src/reading/loadVacs'
import { removeDocuments, upsertDocuments } from '../indexing'
import { documentsOf } from './documentsOf'
import type { IndexTools } from './indexAside'
import { withIndexLock } from './withIndexLock'

/**
 * Makes both indexes show these VACs as the database has them now, whatever has happened before:
 * doing it twice, or late, does no harm. `uuid` serves a VAC whose row is gone.
 */
export function indexVacs(
  tools: IndexTools,
  changes: { id: number; uuid?: string | undefined }[],
): Promise<void> {
  return withIndexLock(async () => {
    const { payload, connection, clock } = tools
    const ids = [...new Set(changes.map(({ id }) => id))]
    const context = await loadReadingContextAsSystem({ payload })
    const sources = await loadVacsAsSystem({ payload }, { where: { id: { in: ids } }, limit: ids.length })
    const moment = clock()
    const made = sources.map((source) => documentsOf(source, context, moment))
    const live = made.filter((documents) => documents !== null)
    const found = new Set(sources.map(({ vac }) => vac.id))
    const gone = [
      ...sources.filter((_, index) => made[index] === null).map(({ vac }) => vac.uuid),
      ...changes.filter(({ id }) => !found.has(id)).map(({ uuid }) => uuid),
    ].filter((uuid) => typeof uuid === 'string')
    await upsertDocuments(connection, 'public', live.map((documents) => documents.public))
    await upsertDocuments(connection, 'agent', live.map((documents) => documents.agent))
    await removeDocuments(connection, 'public', gone)
    await removeDocuments(connection, 'agent', gone)
  })
}
