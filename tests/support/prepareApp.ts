import { buildApp } from '../../scripts/services/buildApp'
import { indexIsFilled, prepare } from '../../scripts/services/prepare'

/** What `npm run demo` does before it starts the servers; `--empty`: accounts and settings only. */
await prepare({ isEmpty: process.argv.includes('--empty'), say: () => undefined })
await indexIsFilled()
await buildApp()
process.exit(0)
