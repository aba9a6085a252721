import { reasonIn } from '../../src/outages/reasonIn'
import { removeDocuments, upsertDocuments } from '../meilisearch/indexing'
import type { DocumentByIndex } from '../documents/searchDocument'
import { isAnswering } from './isAnswering'
import { withIndexLock } from './indexLocks'
import type { IndexTools } from './indexTools'

/** An index that holds a document for each row of one collection. */
export interface IndexedCollection<Key extends 'contacts' | 'notices'> {
  key: Key
  /** The search documents of these rows; of all without `ids`. */
  documents: (tools: IndexTools, ids?: number[]) => Promise<DocumentByIndex[Key][]>
}

/** Makes the agents' index show these rows as the database has them now. */
export function indexCollection<Key extends 'contacts' | 'notices'>(
  tools: IndexTools,
  { key, documents: documentsOf }: IndexedCollection<Key>,
  ids: number[],
): Promise<void> {
  return withIndexLock(async () => {
    await isAnswering(tools.connection)
    const documents = await documentsOf(tools, ids)
    const live = new Set<string>(documents.map(({ id }) => id))
    await upsertDocuments(tools.connection, key, documents)
    await removeDocuments(
      tools.connection,
      key,
      ids.map(String).filter((id) => !live.has(id)),
    )
  })
}

/** What can be made of each row; one that nothing can be made of is told in the log, and the others are found all the same. */
export function documentsThatFit<Row extends { id: number }, Document>(
  { payload }: IndexTools,
  rows: { collection: string; all: readonly Row[] },
  make: (row: Row) => Document,
): Document[] {
  return rows.all.flatMap((row) => {
    try {
      return [make(row)]
    } catch (error) {
      payload.logger.error(`${rows.collection} ${row.id} cannot be found: ${reasonIn(error)}`)
      return []
    }
  })
}
