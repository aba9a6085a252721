import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { freePort } from '../../../scripts/services/freePort'
import { type RunningApp, runApp } from '../../../scripts/services/runApp'
import type { Services } from '../../../scripts/services/startServices'
import { env } from '../../../src/env'
import { eventually } from '../../support/eventually'
import { run } from '../../support/run'
import type { EvaluationDocument } from './evaluationSets'
import { peakMemory } from './processFigures'

export interface ImportFigures {
  records: number
  /** Records that the rules of the product refuse; they cannot be found. */
  refused: number
  seconds: number
  /** Most memory that the import held (MB); 0 where the system does not tell. */
  peakMb: number
  /** From the end of the import until everything was searchable. */
  indexSeconds: number
  /** Most memory that the web server, the worker and Meilisearch held meanwhile (MB). */
  webMb: number
  workerMb: number
  meilisearchMb: number
}

export interface ProductInstance {
  app: RunningApp
  environment: Record<string, string>
  figures: ImportFigures
  /** Id in the evaluation set per UUID of the product. */
  idByUuid: ReadonlyMap<string, string>
  stop: () => Promise<void>
}

/** An instance as `--empty` leaves it, with the national vocabulary and these documents imported by the product's own commands. */
export async function startProduct(
  services: Services,
  folder: string,
  { name, documents }: { name: string; documents: readonly EvaluationDocument[] },
): Promise<ProductInstance> {
  const url = new URL(services.environment.DATABASE_URL)
  await query(url.href, `create database bench_${name}`)
  url.pathname = `/bench_${name}`
  const port = await freePort()
  const environment = {
    ...services.environment,
    DATABASE_URL: url.href,
    MEILI_PREFIX: `bench_${name}`,
    DATA_DIR: folder,
    PUBLIC_URL: `http://localhost:${port}`,
    SMTP_URL: '',
  }
  await run(['--import', 'tsx', 'tests/support/prepareApp.ts', '--empty'], environment)
  const catalogue = (file: string) => path.resolve(env.DATA_SETS, 'catalogue', file)
  await run(['--import', 'tsx', 'scripts/uplImport.ts', catalogue('upl_2023-10.jsonl'), catalogue('upl_titles.jsonl.gz')], environment)
  // The installation runs while it imports, as it would anywhere: its worker indexes and scores what comes in.
  const app = await runApp({ port, environment, log: (line) => process.stderr.write(`${line}\n`) })
  const { seconds, peakMb, refused } = await importDocuments(documents, { folder, name, environment })
  const startedAt = performance.now()
  await eventually(() => holdsAll(app.url, documents.length - refused), { within: 3_600_000, every: 250 })
  const indexSeconds = (performance.now() - startedAt) / 1_000
  await eventually(() => isAtRest(url.href), { within: 3_600_000, every: 1_000 })
  const rows = await query(url.href, 'select uuid, external_id from vacs')
  return {
    app,
    environment,
    figures: {
      records: documents.length,
      refused,
      seconds,
      peakMb,
      indexSeconds,
      webMb: peakMemory(app.web.pid),
      workerMb: peakMemory(app.worker().pid),
      meilisearchMb: await peakOfMeilisearch(folder),
    },
    idByUuid: new Map(rows.map((row) => [String(row.uuid), String(row.external_id).replace(/^csv:/, '')])),
    stop: () => app.stop(),
  }
}

export async function holdsAll(url: string, count: number): Promise<void> {
  const found = (await (await fetch(`${url}/v1/vacs?pageSize=1`)).json()) as { count: number }
  if (found.count < count) throw new Error(`${found.count} of ${count} are searchable.`)
}

/** Nothing waits to be indexed or scored. */
async function isAtRest(databaseUrl: string): Promise<void> {
  const [row] = await query(databaseUrl, "select count(*) as waiting from queue.job where state < 'completed' and name like 'vac.%'")
  if (Number(row?.waiting) > 0) throw new Error(`${row?.waiting} jobs wait.`)
}

export async function pidOfMeilisearch(folder: string): Promise<number> {
  return Number(await readFile(path.join(folder, 'meilisearch', 'meilisearch.pid'), 'utf8'))
}

export async function peakOfMeilisearch(folder: string): Promise<number> {
  return peakMemory(await pidOfMeilisearch(folder))
}

/** A catalogue entry without a text gets its title as the answer: an answer is obligatory. */
function toCsv(documents: readonly EvaluationDocument[]): string {
  const cell = (value: string) => `"${value.replaceAll('"', '""')}"`
  const rows = documents.map(({ id, title, text, upl }) =>
    [title.slice(0, 300), text.trim() || title, 'Klantcontact', upl.join('; '), id].map(cell).join(','),
  )
  return ['question,answer,department,upl,external_id', ...rows].join('\n')
}

/** Imports documents by the product's own command. */
export async function importDocuments(
  documents: readonly EvaluationDocument[],
  { folder, name, environment }: { folder: string; name: string; environment: Record<string, string> },
): Promise<Pick<ImportFigures, 'seconds' | 'peakMb' | 'refused'>> {
  const file = path.join(folder, `${name}.csv`)
  await writeFile(file, toCsv(documents))
  const { code, said, errors, ...figures } = await timedCommand(['scripts/import.ts', '--format', 'csv', file, '--publish'], environment)
  const refused = Number(/mislukt +(\d+)/.exec(said)?.[1] ?? 0)
  if (code !== 0 && refused === 0) throw new Error(`The import ended with ${code}: ${errors}`)
  return { ...figures, refused }
}

export interface CommandFigures {
  seconds: number
  peakMb: number
  code: number | null
  said: string
  errors: string
}

/** Runs a command of the product, showing its progress, with the most memory that it held. */
export async function timedCommand(command: string[], environment: Record<string, string>): Promise<CommandFigures> {
  const startedAt = performance.now()
  let peakMb = 0
  const child = spawn(process.execPath, ['--import', 'tsx', ...command], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    process.stderr.write(chunk)
    errors = (errors + chunk.toString()).slice(-4_000)
  })
  const watching = setInterval(() => (peakMb = Math.max(peakMb, peakMemory(child.pid))), 250)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearInterval(watching)
  return { seconds: (performance.now() - startedAt) / 1_000, peakMb, code, said, errors }
}

async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}
