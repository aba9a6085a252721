import { loadEnvFile } from './loadEnvFile'
import { startServices } from './startServices'

/**
 * Runs a command with PostgreSQL and Meilisearch at hand. The project's own modules read the
 * environment when they are loaded: import them inside `work`, not above it.
 */
export async function inService(work: () => Promise<void>): Promise<void> {
  loadEnvFile()
  const services = await startServices()
  // A command may go through everything: somebody sits by it, and nobody waits for what it holds.
  Object.assign(process.env, { PG_STATEMENT_SECONDS: '0', ...services.environment })
  try {
    await work()
  } finally {
    await services.stop()
  }
}
