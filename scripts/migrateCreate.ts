import { configOnly } from './services/configOnly'
import { PlainError, runScript } from './services/PlainError'
import { runToEnd } from './services/runToEnd'

/** `npm run migrate:create -- NAME`: writes the migration for what changed in the collections. Needs no database. */
await runScript(async () => {
  const [name, ...rest] = process.argv.slice(2)
  if (!name || !/^[a-z0-9_]+$/.test(name) || rest.length > 0) {
    throw new PlainError('Give the migration a name in small letters with underscores: npm run migrate:create -- what_changes')
  }
  const { code, output } = await runToEnd(['node_modules/payload/bin.js', 'migrate:create', name], configOnly)
  if (code !== 0) throw new PlainError(`payload migrate:create failed:\n${output}`)
  console.log(output)
})
