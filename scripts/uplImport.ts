import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { UplProduct } from '../src/importing/upl/readUpl'
import { inService } from './services/inService'
import { PlainError, runScript } from './services/PlainError'
import { progressBar } from './services/progressBar'

const USAGE = `Zo leest u de productnamen (UPL) in:
  npm run upl:import -- BESTAND [BESTAND]
  Een bestand is de landelijke lijst (een regel per product met "UniformeProductnaam" en "URI"),
  of een lijst met titels (een regel per product met "upl" en "titles"). Het mag zijn ingepakt (.gz).`

/** `npm run upl:import`: takes the national list of product names in, with the titles that municipalities use. */
await runScript(async () => {
  const files = process.argv.slice(2)
  if (files.length === 0 || files.length > 2 || files.some((file) => file.startsWith('-'))) throw new PlainError(USAGE)
  const products = await readFiles(files)
  await inService(async () => {
    const { getPayload } = await import('payload')
    const { default: config } = await import('../payload.config')
    const { importUpl } = await import('../src/importing/upl/importUpl')
    const payload = await getPayload({ config })
    const bar = progressBar('Productnamen')
    const report = await importUpl(payload, products, { onProgress: bar.update })
    bar.stop()
    console.log(
      [
        'Klaar.',
        `  nieuw        ${report.created}`,
        `  veranderd    ${report.changed}`,
        `  gelijk       ${report.unchanged}`,
        `  zonder URI   ${report.withoutUri}`,
        ...(report.created + report.changed > 0 ? ['', 'Het zoeken wordt op de achtergrond bijgewerkt.'] : []),
      ].join('\n'),
    )
  })
})

async function readFiles(files: string[]): Promise<UplProduct[]> {
  const { mergeUpl, readUplLine } = await import('../src/importing/upl/readUpl')
  const products = new Map<string, UplProduct>()
  for (const file of files) {
    if (!(await stat(file).catch(() => null))?.isFile())
      throw new PlainError(`Het bestand ${file} is er niet. Kijk de naam na.\n\n${USAGE}`)
    const raw = createReadStream(file)
    const lines = createInterface({ input: file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw, crlfDelay: Number.POSITIVE_INFINITY })
    let line = 0
    for await (const text of lines) {
      line += 1
      if (text.trim() === '') continue
      const read = readUplLine(text, line)
      if ('reason' in read) {
        const what = read.reason === 'no_json' ? 'is geen JSON' : 'heeft niet de vorm van een product'
        throw new PlainError(`Regel ${read.line} van ${file} ${what}. Er is niets veranderd.\n\n${USAGE}`)
      }
      products.set(read.name, mergeUpl(products.get(read.name), read))
    }
  }
  if (products.size === 0) throw new PlainError('In het bestand staan geen productnamen. Er is niets veranderd.')
  return [...products.values()]
}
