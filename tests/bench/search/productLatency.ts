import { setTimeout as wait } from 'node:timers/promises'
import { createSearchClient, taskSuccess } from '../../../search/client'
import { accounts, DEMO_PASSWORD } from '../../../seed/accounts'
import type { Services } from '../../../scripts/services/startServices'
import { type Api, signIn } from '../../support/api'
import { type EvaluationDocument, readCatalogue, readCatalogueSet, readVacSet, toUuid } from './evaluationSets'
import { markdownTable } from './markdownTable'
import { type ProductInstance, startProduct } from './productInstance'
import { percentile, typeLetters } from './typeLetters'

const CLIENTS = 22
const KEYSTROKE_MS = 150
const QUERIES_PER_CLIENT = 2
const ROUNDS = 2
const PUBLICATIONS = 30
const BATCH = 5_000

/** Answering times while people type, and time from publishing to being found. Gives Markdown. */
export async function productLatency(services: Services, folder: string, documentCount: number): Promise<string> {
  const documents = repeated(documentCount)
  const instance = await startProduct(services, folder, { name: 'latency', documents })
  try {
    const typing = await typingTable(services, instance, documents)
    const publishing = await publishingTable(instance)
    const { records, seconds, peakMb, indexSeconds } = instance.figures
    const imported = `Ingelezen met \`npm run import\`: ${records} antwoorden in ${seconds.toFixed(0)} s (${(records / seconds).toFixed(1)} per seconde, hoogstens ${peakMb} MB); daarna ${indexSeconds.toFixed(0)} s tot alles te vinden was.`
    return [`${records} antwoorden, ${CLIENTS} medewerkers, elke ${KEYSTROKE_MS} ms een letter.`, typing, publishing, imported].join('\n\n')
  } finally {
    await instance.stop()
  }
}

/** Catalogue records, again and again when more are asked for than there are. */
function repeated(count: number): EvaluationDocument[] {
  const records = readCatalogue()
  return Array.from({ length: count }, (_, at) => {
    const { title, abstract = '', upl = [], identifier } = records[at % records.length] ?? { title: '', identifier: '' }
    return { id: toUuid(`${at} ${identifier}`), title, text: abstract, upl }
  })
}

async function typingTable(services: Services, { app, environment }: ProductInstance, documents: readonly EvaluationDocument[]): Promise<string> {
  const { MEILI_URL, MEILI_KEY } = services.environment
  const index = createSearchClient({ url: MEILI_URL, key: MEILI_KEY }).index('default_latency')
  for (let at = 0; at < documents.length; at += BATCH) {
    await taskSuccess(index.addDocuments(documents.slice(at, at + BATCH).map(({ id, title, text }) => ({ id, title, text })), { primaryKey: 'id' }))
  }
  const agent = await signInAs(environment, 'agent')
  const headers = { 'Accept-Encoding': 'identity' }
  const systems: Record<string, (query: string) => Promise<unknown>> = {
    'Meilisearch standaard': (q) => read(`${MEILI_URL}/indexes/default_latency/search`, { method: 'POST', body: JSON.stringify({ q }), headers: { ...headers, Authorization: `Bearer ${MEILI_KEY}`, 'Content-Type': 'application/json' } }),
    'Vraagbaak, GET /v1/vacs': (q) => read(`${app.url}/v1/vacs?q=${encodeURIComponent(q)}`, { headers }),
    'Vraagbaak, GET /v1/agent/search': (q) => read(`${app.url}/v1/agent/search?q=${encodeURIComponent(q)}`, { headers: { ...headers, Cookie: agent.cookie, Origin: agent.baseUrl } }),
  }
  const queries = [...readVacSet().queries, ...readCatalogueSet('Hellendoorn').queries].map(({ query }) => query)
  const rows: string[][] = []
  for (let round = 1; round <= ROUNDS; round++) {
    let reference = 0
    for (const [name, search] of Object.entries(systems)) {
      await search('paspoort')
      const times = await typeLetters(search, { queries, clients: CLIENTS, keystrokeMs: KEYSTROKE_MS, queriesPerClient: QUERIES_PER_CLIENT })
      const [p50 = 0, p95 = 0, p99 = 0] = [0.5, 0.95, 0.99].map((share) => percentile(times, share))
      reference ||= p95
      rows.push([String(round), name, p50.toFixed(1), p95.toFixed(1), p99.toFixed(1), (p95 / reference).toFixed(2), String(times.length)])
    }
  }
  return markdownTable([['Ronde', 'Systeem', 'p50 (ms)', 'p95 (ms)', 'p99 (ms)', 'p95 ten opzichte van Meilisearch', 'Toetsaanslagen'], ...rows])
}

async function publishingTable({ app, environment }: ProductInstance): Promise<string> {
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
  return `Van publiceren tot vindbaar (${times.length} keer): p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms.`
}

async function isFound(url: string, word: string): Promise<boolean> {
  const { results } = (await (await fetch(`${url}/v1/vacs?q=${word}&pageSize=1`)).json()) as { results: { question: string }[] }
  return results[0]?.question.includes(word) === true
}

function signInAs({ PUBLIC_URL = '' }: Record<string, string>, role: string): Promise<Api> {
  return signIn(PUBLIC_URL, accounts.find((account) => account.role === role)?.email ?? '', DEMO_PASSWORD)
}

async function read(url: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(url, init)
  if (!response.ok) throw new Error(`${url} gave ${response.status}: ${(await response.text()).slice(0, 300)}`)
  return response.json()
}
