/**
 * `npm run bench:search`: the product as it is installed (built app, worker, PostgreSQL, Meilisearch), filled by
 * its own import commands from DATA_SETS and asked over HTTP. Prints Markdown.
 *   -- --only quality | latency    one half
 *   -- --documents 5000            size of the latency half
 */
import { rm } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { startServices } from '../../scripts/services/startServices'
import { testFolder } from '../support/testFolder'
import { productLatency } from './search/productLatency'
import { productQuality } from './search/productQuality'

const { values } = parseArgs({ options: { only: { type: 'string' }, documents: { type: 'string', default: '5000' } } })
const folder = await testFolder()
const services = await startServices({ DATA_DIR: folder, MEILI_BIN: process.env.MEILI_BIN })
try {
  print(`${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} kernen, ${Math.round(totalmem() / 2 ** 30)} GB geheugen.`)
  if (values.only !== 'latency') print(await productQuality(services, folder))
  if (values.only !== 'quality') print(await productLatency(services, folder, Number(values.documents)))
} finally {
  await services.stop()
  await rm(folder, { recursive: true, force: true })
}
process.exit(0)

function print(text: string): void {
  process.stdout.write(`${text}\n\n`)
}
