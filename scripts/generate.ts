import { readFile } from 'node:fs/promises'
import { configOnly } from './services/configOnly'
import { runToEnd } from './services/runToEnd'
import { PlainError, runScript } from './services/PlainError'

/** Files that Payload makes from the config. They are committed, so that a build needs no step before it. */
const GENERATED = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js']

/** `npm run generate`: makes them anew; `-- --check`: fails when what is committed is out of date. */
await runScript(async () => {
  const before = await Promise.all(GENERATED.map((file) => readFile(file, 'utf8').catch(() => '')))
  for (const command of ['generate:types', 'generate:importmap']) {
    const { code, output } = await runToEnd(['node_modules/payload/bin.js', command], configOnly)
    if (code !== 0) throw new PlainError(`payload ${command} failed:\n${output}`)
  }
  const migration = await runToEnd(['--import', 'tsx', 'scripts/migrationDrift.ts'], configOnly)
  if (migration.code !== 0) throw new PlainError(migration.output)
  if (!process.argv.includes('--check')) return
  const after = await Promise.all(GENERATED.map((file) => readFile(file, 'utf8')))
  const stale = GENERATED.filter((_, index) => before[index] !== after[index])
  if (stale.length > 0) throw new PlainError(`Out of date: ${stale.join(', ')}. They have been made anew: commit them.`)
})
