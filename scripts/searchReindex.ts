import { inService } from './services/inService'
import { progressBar } from './services/progressBar'
import { runScript } from './services/PlainError'

/**
 * `npm run search:reindex`: fills every index anew and swaps it in while searching goes on.
 * `npm run search:reconcile`: compares the indexes with the database and mends what differs.
 */
await runScript(() =>
  inService(async () => {
    const { getPayload } = await import('payload')
    const { default: config } = await import('../payload.config')
    const { defaultConnection } = await import('../search/copy/connection')
    const { rebuild } = await import('../search/jobs/rebuild')
    const { reconcile } = await import('../search/jobs/reconcile')
    const { ensureIndexes } = await import('../search/meilisearch/indexing')
    const { systemClock } = await import('../src/time/clock')
    const tools = { payload: await getPayload({ config }), connection: defaultConnection(), clock: systemClock }
    if (process.argv.includes('--reconcile')) {
      await ensureIndexes(tools.connection)
      console.table(await reconcile(tools))
      return
    }
    const { totalDocs } = await tools.payload.count({
      collection: 'vacs',
      where: { _status: { equals: 'published' } },
      overrideAccess: true,
    })
    const bar = progressBar('Indexed')
    const counts = await rebuild(tools, { onProgress: (_key, documents) => bar.update(documents, Math.max(totalDocs, documents)) })
    bar.stop()
    console.table(counts)
  }),
)
