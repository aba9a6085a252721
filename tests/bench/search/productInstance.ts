import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { freePort } from '../../../scripts/services/freePort'
import { type RunningApp, runApp } from '../../../scripts/services/runApp'
import type { Services } from '../../../scripts/services/startServices'
import { env } from '../../../src/env'
import { eventually } from '../../support/eventually'
import { run } from '../../support/run'
import type { EvaluationDocument } from './evaluationSets'

export interface ImportFigures {
  records: number
  /** Records that the rules of the product refuse; they cannot be found. */
  refused: number
  seconds: number
  /** Most memory that the import held (MB); 0 where the system does not tell. */
  peakMb: number
  /** From the end of the import until everything was searchable. */
  indexSeconds: number
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
export async function startProduct(services: Services, folder: string, { name, documents }: { name: string; documents: readonly EvaluationDocument[] }): Promise<ProductInstance> {
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
  const file = path.join(folder, `${name}.csv`)
  await writeFile(file, toCsv(documents))
  const { seconds, peakMb, refused } = await timedImport(file, environment)
  const app = await runApp({ port, environment, log: (line) => process.stderr.write(`${line}\n`) })
  const startedAt = performance.now()
  await eventually(() => holdsAll(app.url, documents.length - refused), { within: 3_600_000, every: 250 })
  const indexSeconds = (performance.now() - startedAt) / 1_000
  const rows = await query(url.href, 'select uuid, external_id from vacs')
  return {
    app,
    environment,
    figures: { records: documents.length, refused, seconds, peakMb, indexSeconds },
    idByUuid: new Map(rows.map((row) => [String(row.uuid), String(row.external_id).replace(/^csv:/, '')])),
    stop: () => app.stop(),
  }
}

async function holdsAll(url: string, count: number): Promise<void> {
  const { total } = (await (await fetch(`${url}/v1/vacs?pageSize=1`)).json()) as { total: number }
  if (total < count) throw new Error(`${total} of ${count} are searchable.`)
}

/** A catalogue entry without a text gets its title as the answer: an answer is obligatory. */
function toCsv(documents: readonly EvaluationDocument[]): string {
  const cell = (value: string) => `"${value.replaceAll('"', '""')}"`
  const rows = documents.map(({ id, title, text, upl }) => [title.slice(0, 300), text.trim() || title, 'Klantcontact', upl.join('; '), id].map(cell).join(','))
  return ['question,answer,department,upl,external_id', ...rows].join('\n')
}

async function timedImport(file: string, environment: Record<string, string>): Promise<Pick<ImportFigures, 'seconds' | 'peakMb' | 'refused'>> {
  const startedAt = performance.now()
  let peakMb = 0
  const args = ['--import', 'tsx', 'scripts/import.ts', '--format', 'csv', file, '--publish']
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-4_000)))
  const watching = setInterval(() => (peakMb = Math.max(peakMb, peakMemoryMb(child.pid))), 250)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearInterval(watching)
  const refused = Number(/mislukt +(\d+)/.exec(said)?.[1] ?? 0)
  if (code !== 0 && refused === 0) throw new Error(`The import ended with ${code}: ${errors}`)
  return { seconds: (performance.now() - startedAt) / 1_000, peakMb, refused }
}

function peakMemoryMb(pid: number | undefined): number {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024)
  } catch {
    return 0
  }
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
