import { buildAnew } from './services/buildApp'
import { runScript } from './services/PlainError'

/** `npm run build`: builds the app for production. */
await runScript(() => buildAnew((text) => process.stdout.write(text)))
