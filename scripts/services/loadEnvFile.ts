import { existsSync } from 'node:fs'

/** Adds what stands in the file `.env` of the project to the environment, as Next does; what is set already stays. */
export function loadEnvFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
}
