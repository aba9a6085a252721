import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { ReadOutcome } from '../src/importing/importRecord'
import type { ImportLine, ImportReport } from '../src/importing/writing/importRecords'
import { inService } from './services/inService'
import { PlainError, runScript } from './services/PlainError'
import { progressBar } from './services/progressBar'

const USAGE = `Zo leest u een bestand in:
  npm run import -- --format rijksoverheid|csv BESTAND [--publish] [--dry-run] [--overwrite]
  --publish    zet de antwoorden meteen live; anders worden het concepten
  --dry-run    laat zien wat er zou gebeuren en verandert niets
  --overwrite  vervangt ook antwoorden die hier zijn bewerkt`

/** `npm run import`: takes a file of answers in. Exit code 1 when a record failed. */
await runScript(async () => {
  const { format, file, ...options } = readArguments()
  const size = await stat(file).catch(() => null)
  if (!size?.isFile()) throw new PlainError(`Het bestand ${file} is er niet. Kijk de naam na.\n\n${USAGE}`)
  await inService(async () => {
    const { getPayload } = await import('payload')
    const { default: config } = await import('../payload.config')
    const { importRecords } = await import('../src/importing/writing/importRecords')
    const payload = await getPayload({ config })
    const total = await countRecords(format, file)
    const bar = progressBar('Ingelezen')
    const report = await importRecords(payload, await read(format, file), {
      ...options,
      onProgress: (done) => bar.update(done, Math.max(total, done)),
    })
    bar.stop()
    print(report, options.isDryRun)
    if (report.failed.length > 0) process.exitCode = 1
  })
})

type Format = 'rijksoverheid' | 'csv'

function readArguments() {
  const { values, positionals } = (() => {
    try {
      return parseArgs({
        allowPositionals: true,
        options: {
          format: { type: 'string' },
          publish: { type: 'boolean', default: false },
          'dry-run': { type: 'boolean', default: false },
          overwrite: { type: 'boolean', default: false },
        },
      })
    } catch (cause) {
      throw new PlainError(`Deze opdracht klopt niet.\n\n${USAGE}`, { cause })
    }
  })()
  const [file, ...rest] = positionals
  if ((values.format !== 'rijksoverheid' && values.format !== 'csv') || !file || rest.length > 0) throw new PlainError(USAGE)
  return {
    format: values.format as Format,
    file,
    isPublishing: values.publish,
    isDryRun: values['dry-run'],
    isOverwriting: values.overwrite,
  }
}

async function read(format: Format, file: string): Promise<AsyncIterable<ReadOutcome>> {
  if (format === 'csv') {
    const { readCsv } = await import('../src/importing/csv/readCsv')
    return readCsv(await readFile(file))
  }
  const { readRijksoverheid } = await import('../src/importing/rijksoverheid/readRijksoverheid')
  return readRijksoverheid(linesOf(file))
}

/** Opens the file when the first line is asked for: lines that come before somebody listens are lost. */
async function* linesOf(file: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })
}

/** Reads the file once without writing, so that the bar knows where it ends. */
async function countRecords(format: Format, file: string): Promise<number> {
  let count = 0
  for await (const outcome of await read(format, file)) if (!('warning' in outcome)) count += 1
  return count
}

function print(report: ImportReport, isDryRun: boolean): void {
  const lines = (title: string, found: ImportLine[]) =>
    found.length === 0
      ? []
      : [
          '',
          title,
          ...found.map(
            ({ line, row, externalId, message }) =>
              `  regel ${line}${row ? ` (rij ${row} in het rekenblad)` : ''}${externalId ? ` (${externalId})` : ''}: ${message}`,
          ),
        ]
  const names = (title: string, found: string[]) => (found.length === 0 ? [] : ['', title, ...found.map((name) => `  ${name}`)])
  console.log(
    [
      isDryRun ? 'Proef: er is niets veranderd. Dit zou er gebeuren:' : 'Klaar.',
      `  gelezen    ${report.read}`,
      `  nieuw      ${report.created}`,
      `  veranderd  ${report.changed}`,
      `  gelijk     ${report.skipped}`,
      `  conflict   ${report.conflicts.length}`,
      `  mislukt    ${report.failed.length}`,
      ...lines('Mislukt:', report.failed),
      ...lines('Hier bewerkt, en daarom niet veranderd:', report.conflicts),
      ...lines('Let op:', report.warnings),
      ...names('Nieuwe afdelingen:', report.departments),
      ...names('Nieuwe thema’s:', report.themes),
      ...names('Productnamen die niet in de lijst staan (UPL), bewaard als tekst:', report.unknownUpl),
    ].join('\n'),
  )
}
