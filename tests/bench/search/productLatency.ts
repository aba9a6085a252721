import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createSearchClient, taskSuccess } from '../../../search/meilisearch/client'
import { accounts, DEMO_PASSWORD } from '../../../seed/accounts'
import { type RunningMeilisearch, startEmbeddedMeilisearch } from '../../../scripts/services/embeddedMeilisearch'
import type { Services } from '../../../scripts/services/startServices'
import { type Api, signIn } from '../../support/api'
import { type EvaluationDocument, readCatalogue, readCatalogueSet, readVacSet, toUuid } from './evaluationSets'
import { markdownTable } from './markdownTable'
import { eventually } from '../../support/eventually'
import { fillByStatement } from './fillByStatement'
import { pagesReadBack, peakMemory } from './processFigures'
import {
  holdsAll,
  type ImportFigures,
  importDocuments,
  peakOfMeilisearch,
  pidOfMeilisearch,
  type ProductInstance,
  startProduct,
  timedCommand,
} from './productInstance'
import { paintingSentence } from './productPainting'
import { percentile, typeLetters } from './typeLetters'

const CLIENTS = 22
const KEYSTROKE_MS = 150
const QUERIES_PER_CLIENT = 2
const ROUNDS = 2
const PUBLICATIONS = 30
const BATCH = 5_000
const RAW_INDEX = 'raw'
/** More than this is filled by statements: importing a hundred thousand takes most of an hour. */
const MOST_IMPORTED = 5_000
const EXTRA = 500
const ANSWERS_WITHOUT = 60
/** For so long the copies in memory go on by themselves (milliseconds). */
const BEARABLE_MS = 7_000

/** Largest size at which the screen in a browser and publishing are held to their aims. */
const EVERYDAY_SIZE = 5_000

/** Answering times while people type, in a browser too, and time from publishing to being found. Gives Markdown. */
export async function productLatency(services: Services, folder: string, documentCount: number): Promise<string> {
  const documents = repeated(documentCount + EXTRA)
  const imported = documents.slice(0, documentCount > MOST_IMPORTED ? EXTRA : documentCount)
  const raw = await startEmbeddedMeilisearch({ dataDir: path.join(folder, 'raw') })
  const instance = await startProduct(services, folder, { name: 'latency', documents: imported })
  try {
    const rows = [importRow(`\`npm run import\` tot alles vindbaar is (${instance.figures.refused} geweigerd)`, instance.figures)]
    if (documentCount > imported.length)
      rows.push(
        ...(await grow(instance, folder, {
          filled: documents.slice(imported.length, documentCount),
          extra: documents.slice(documentCount),
        })),
      )
    rows.push(await rawRow(raw, documents.slice(0, documentCount)))
    const parts = [
      `${documentCount} antwoorden, ${CLIENTS} medewerkers, elke ${KEYSTROKE_MS} ms een letter.`,
      markdownTable([['Inlezen en indexeren', 'Documenten', 'Seconden', 'Per seconde', 'Hoogstens geheugen (MB)'], ...rows]),
      await typingTable(raw, instance),
      ...(documentCount <= EVERYDAY_SIZE ? [await paintingSentence(instance.environment.PUBLIC_URL ?? '', typedQueries())] : []),
      await publishingSentence(instance, await pidOfMeilisearch(folder)),
      await withoutEngineSentence(instance, folder),
    ]
    return parts.join('\n\n')
  } finally {
    await instance.stop()
    await raw.stop()
  }
}

/** Fills up to the wanted size by statements, indexes all of it by the product's command, and imports some more on top. */
async function grow(
  { app, environment }: ProductInstance,
  folder: string,
  { filled, extra }: { filled: readonly EvaluationDocument[]; extra: readonly EvaluationDocument[] },
): Promise<string[][]> {
  await fillByStatement(environment.DATABASE_URL ?? '', filled)
  const { code, errors, ...indexed } = await timedCommand(['scripts/searchReindex.ts'], environment)
  if (code !== 0) throw new Error(`The rebuild ended with ${code}: ${errors}`)
  await eventually(() => holdsAll(app.url, filled.length), { within: 600_000, every: 250 })
  const more = await importDocuments(extra, { folder, name: 'extra', environment })
  return [
    cells(
      '`npm run search:reindex`, alles',
      filled.length + EXTRA,
      indexed.seconds,
      `opdracht ${indexed.peakMb}, web ${peakMemory(app.web.pid)}, Meilisearch ${await peakOfMeilisearch(folder)}`,
    ),
    cells('`npm run import`, nog wat erbij', extra.length, more.seconds, `import ${more.peakMb}`),
  ]
}

function importRow(name: string, { records, seconds, indexSeconds, peakMb, workerMb, webMb, meilisearchMb }: ImportFigures): string[] {
  return cells(name, records, seconds + indexSeconds, `import ${peakMb}, worker ${workerMb}, web ${webMb}, Meilisearch ${meilisearchMb}`)
}

async function rawRow({ url, key, pid }: RunningMeilisearch, documents: readonly EvaluationDocument[]): Promise<string[]> {
  const index = createSearchClient({ url, key }).index(RAW_INDEX)
  const startedAt = performance.now()
  for (let at = 0; at < documents.length; at += BATCH) {
    await taskSuccess(
      index.addDocuments(
        documents.slice(at, at + BATCH).map(({ id, title, text }) => ({ id, title, text })),
        { primaryKey: 'id' },
      ),
    )
  }
  return cells(
    'Meilisearch standaard, alleen titel en tekst',
    documents.length,
    (performance.now() - startedAt) / 1_000,
    `Meilisearch ${peakMemory(pid)}`,
  )
}

function cells(name: string, documents: number, seconds: number, memory: string): string[] {
  return [name, String(documents), seconds.toFixed(0), (documents / seconds).toFixed(1), memory]
}

/** Meilisearch is held, as a server that hangs: PostgreSQL answers. */
async function withoutEngineSentence({ app, environment }: ProductInstance, folder: string): Promise<string> {
  const agent = await signInAs(environment, 'agent')
  const headers = { 'Accept-Encoding': 'identity', Cookie: agent.cookie, Origin: agent.baseUrl }
  const pid = await pidOfMeilisearch(folder)
  process.kill(pid, 'SIGSTOP')
  const times: number[] = []
  let fromDatabase = 0
  try {
    // The copies in memory go on for some seconds first.
    for (const until = Date.now() + BEARABLE_MS; Date.now() < until; await wait(200))
      await read(`${app.url}/v1/agent/search?q=paspoort`, { headers })
    for (const query of typedQueries().slice(0, ANSWERS_WITHOUT)) {
      const startedAt = performance.now()
      const { source } = (await read(`${app.url}/v1/agent/search?q=${encodeURIComponent(query)}`, { headers })) as { source: string }
      times.push(performance.now() - startedAt)
      if (source === 'database') fromDatabase += 1
    }
  } finally {
    process.kill(pid, 'SIGCONT')
  }
  times.sort((a, b) => a - b)
  const [p50 = 0, p95 = 0] = [0.5, 0.95].map((share) => percentile(times, share))
  return `Terwijl Meilisearch hangt (${times.length} vragen, ${fromDatabase} beantwoord door PostgreSQL): p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, hoogstens ${(times.at(-1) ?? 0).toFixed(0)} ms.`
}

/** Catalogue records, again and again when more are asked for than there are. */
function repeated(count: number): EvaluationDocument[] {
  const records = readCatalogue()
  return Array.from({ length: count }, (_, at) => {
    const { title, abstract = '', upl = [], identifier } = records[at % records.length] ?? { title: '', identifier: '' }
    return { id: toUuid(`${at} ${identifier}`), title, text: abstract, upl }
  })
}

async function typingTable(raw: RunningMeilisearch, { app, environment }: ProductInstance): Promise<string> {
  const agent = await signInAs(environment, 'agent')
  const headers = { 'Accept-Encoding': 'identity' }
  const systems: Record<string, (query: string) => Promise<unknown>> = {
    'Meilisearch standaard': (q) =>
      read(`${raw.url}/indexes/${RAW_INDEX}/search`, {
        method: 'POST',
        body: JSON.stringify({ q }),
        headers: { ...headers, Authorization: `Bearer ${raw.key}`, 'Content-Type': 'application/json' },
      }),
    'Vraagbaak, GET /v1/vacs': (q) => read(`${app.url}/v1/vacs?zoek=${encodeURIComponent(q)}`, { headers }),
    'Vraagbaak, GET /v1/agent/search': (q) =>
      read(`${app.url}/v1/agent/search?q=${encodeURIComponent(q)}`, {
        headers: { ...headers, Cookie: agent.cookie, Origin: agent.baseUrl },
      }),
  }
  const queries = typedQueries()
  const rows: string[][] = []
  for (let round = 1; round <= ROUNDS; round++) {
    let reference = 0
    for (const [name, search] of Object.entries(systems)) {
      // The first requests of a process pay for what it loads.
      await typeLetters(search, { queries: queries.slice(-CLIENTS), clients: CLIENTS, keystrokeMs: KEYSTROKE_MS, queriesPerClient: 1 })
      let fromDatabase = 0
      const counted = async (query: string) => {
        const answer = await search(query)
        if ((answer as { source?: string }).source === 'database') fromDatabase += 1
      }
      const times = await typeLetters(counted, {
        queries,
        clients: CLIENTS,
        keystrokeMs: KEYSTROKE_MS,
        queriesPerClient: QUERIES_PER_CLIENT,
      })
      const [p50 = 0, p95 = 0, p99 = 0] = [0.5, 0.95, 0.99].map((share) => percentile(times, share))
      reference ||= p95
      rows.push([
        String(round),
        name,
        p50.toFixed(1),
        p95.toFixed(1),
        p99.toFixed(1),
        (p95 / reference).toFixed(2),
        String(times.length),
        String(fromDatabase),
      ])
    }
  }
  return markdownTable([
    ['Ronde', 'Systeem', 'p50 (ms)', 'p95 (ms)', 'p99 (ms)', 'p95 ten opzichte van Meilisearch', 'Toetsaanslagen', 'Door PostgreSQL'],
    ...rows,
  ])
}

/** The dev queries: what everyday callers say. */
function typedQueries(): string[] {
  return [...readVacSet().queries, ...readCatalogueSet('Hellendoorn').queries].map(({ query }) => query)
}

/** Where a machine takes back memory that was not used for a while, Meilisearch reads its index from disk again: that is told too. */
async function publishingSentence({ app, environment }: ProductInstance, meilisearch: number): Promise<string> {
  const readBefore = pagesReadBack(meilisearch)
  const admin = await signInAs(environment, 'admin')
  const { body } = await admin.get<{ docs: { id: number }[] }>(`/api/vacs?limit=${PUBLICATIONS}&depth=0`)
  const times: number[] = []
  for (const [at, { id }] of body.docs.entries()) {
    const word = `zoekproef${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}q`
    const answer = await admin.patch(`/api/vacs/${id}?depth=0`, { question: `Waar vind ik ${word}?`, _status: 'published' })
    if (answer.status !== 200) throw new Error(`Publishing gave ${answer.status}: ${answer.text.slice(0, 300)}`)
    const startedAt = performance.now()
    while (!(await isFound(app.url, word))) await wait(10)
    times.push(performance.now() - startedAt)
  }
  times.sort((a, b) => a - b)
  const [p50 = 0, p95 = 0] = [0.5, 0.95].map((share) => percentile(times, share))
  return `Van publiceren tot vindbaar (${times.length} keer): p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, hoogstens ${(times.at(-1) ?? 0).toFixed(0)} ms. Meilisearch las daarbij ${pagesReadBack(meilisearch) - readBefore} keer iets van schijf terug.`
}

async function isFound(url: string, word: string): Promise<boolean> {
  const { results } = (await (await fetch(`${url}/v1/vacs?zoek=${word}&pageSize=1`)).json()) as { results: { vraag: string }[] }
  return results[0]?.vraag.includes(word) === true
}

function signInAs({ PUBLIC_URL = '' }: Record<string, string>, role: string): Promise<Api> {
  return signIn(PUBLIC_URL, accounts.find((account) => account.role === role)?.email ?? '', DEMO_PASSWORD)
}

async function read(url: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(url, init)
  if (!response.ok) throw new Error(`${url} gave ${response.status}: ${(await response.text()).slice(0, 300)}`)
  return response.json()
}
