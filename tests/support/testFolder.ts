import { chmod, mkdtemp } from 'node:fs/promises'
import path from 'node:path'

/**
 * A new folder for the data of one test run. Below the project: the user that PostgreSQL runs as
 * can then reach it whenever it can reach node_modules.
 */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(path.resolve('.data-test-'))
  await chmod(folder, 0o755)
  return folder
}
