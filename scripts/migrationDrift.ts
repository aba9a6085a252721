import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { getPayload } from 'payload'
import config from '../payload.config'
import { PlainError, runScript } from './services/PlainError'

interface Adapter {
  schema: Record<string, unknown>
  requireDrizzleKit: () => {
    generateDrizzleJson: (schema: Record<string, unknown>) => unknown
    generateMigration: (before: unknown, after: unknown) => Promise<string[]>
  }
  migrationDir: string
}

/** Fails when the collections in code need a table or column that no committed migration makes. */
await runScript(async () => {
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const adapter = payload.db as unknown as Adapter
  const snapshots = (await readdir(adapter.migrationDir)).filter((file) => file.endsWith('.json')).sort()
  const newest = snapshots[snapshots.length - 1]
  if (!newest) throw new PlainError('There are no migrations. Make one: npm run migrate:create -- initial')
  const before: unknown = JSON.parse(await readFile(path.join(adapter.migrationDir, newest), 'utf8'))
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const statements = await generateMigration(before, await generateDrizzleJson(adapter.schema))
  if (statements.length > 0) {
    throw new PlainError(`The migrations lag behind the collections. Make one: npm run migrate:create -- NAME\n${statements.join('\n')}`)
  }
})
