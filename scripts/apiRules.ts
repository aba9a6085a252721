import { apiFaults } from './services/apiFaults'
import { configOnly } from './services/configOnly'
import { PlainError, runScript } from './services/PlainError'

/** Who publishes is stored in the database; for the rules anybody will do. */
const PUBLISHER = { name: 'Gemeente Voorbeeld', email: 'post@vraagbaak.example', url: 'https://vraagbaak.example' }

/** Holds the document of the public API to the NL GOV API Design Rules. Asks no network. */
await runScript(async () => {
  Object.assign(process.env, configOnly)
  const { routes } = await import('../src/api/routes')
  const { toOpenApi } = await import('../src/http/openapi')
  const faults = await apiFaults(toOpenApi(routes, PUBLISHER))
  if (faults.length > 0) throw new PlainError(faults.join('\n'))
})
