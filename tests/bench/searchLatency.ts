import '../../scripts/requireNode.cjs'
/**
 * Latency of search while 22 agents type, beside the same letters sent to Meilisearch as it comes, in one run.
 * Measures `searchVacs`; the HTTP endpoint around it is measured by searchProduct.ts. Documents: the catalogue
 * records of DATA_SETS, repeated. Run: npx tsx tests/bench/searchLatency.ts [documents, default 5000]
 */
import { createSearchConnection } from '../../search/copy/connection'
import { taskSuccess } from '../../search/meilisearch/client'
import { ensureIndexes, upsertDocuments } from '../../search/meilisearch/indexing'
import { searchVacs } from '../../search/searchVacs'
import { toPublicDocument } from '../../search/documents/toSearchDocument'
import { startMeilisearch, type RunningMeilisearch } from '../integration/search/startMeilisearch'
import { readCatalogue, readCatalogueSet, readVacSet, toUuid, toVacView } from './search/evaluationSets'
import { percentile, typeLetters } from './search/typeLetters'

const clients = 22
const keystrokeMs = 150
const queriesPerClient = 4
const documentCount = Number(process.argv[2] ?? 5_000)
const batchSize = 5_000

const server = await startMeilisearch()
try {
  await main(server)
} finally {
  await server.stop()
}

async function main(running: RunningMeilisearch): Promise<void> {
  const connection = createSearchConnection({ ...running, prefix: 'latency', queryTimeoutMs: 20_000 })
  await ensureIndexes(connection)
  const raw = connection.writes.index<{ id: string }>('raw')
  const records = readCatalogue()
  for (let from = 0; from < documentCount; from += batchSize) {
    const documents = Array.from({ length: Math.min(batchSize, documentCount - from) }, (_, at) => {
      const { title, abstract = '', upl = [], identifier } = records[(from + at) % records.length] ?? { title: '', identifier: '' }
      return { id: toUuid(`${from + at} ${identifier}`), title, text: abstract, upl }
    })
    await upsertDocuments(
      connection,
      'public',
      documents.map((each) => toPublicDocument(toVacView(each))),
    )
    await taskSuccess(raw.addDocuments(documents, { primaryKey: 'id' }))
  }
  const loadingSince = performance.now()
  await connection.follow('public').load()
  print(
    `${documentCount} documents; copy loaded in ${Math.round(performance.now() - loadingSince)} ms; process holds ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  )
  const queries = [...readVacSet().queries, ...readCatalogueSet('Hellendoorn').queries].map(({ query }) => query)
  const systems = {
    'Meilisearch default': (q: string) => raw.search(q),
    searchVacs: (query: string) => searchVacs(connection, { audience: 'public', query }),
  }
  for (const round of [1, 2]) {
    for (const [name, search] of Object.entries(systems)) {
      const times = await typeLetters(search, { queries, clients, keystrokeMs, queriesPerClient })
      const at = (share: number) => percentile(times, share).toFixed(1)
      print(`round ${round}  ${name.padEnd(20)} p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)} ms  (${times.length} keystrokes)`)
    }
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
