import type { Env } from '../../src/env'
import { loadEnvFile } from './loadEnvFile'
import { PlainError } from './PlainError'

/** A server has no sensible value of its own for these. */
const NEEDED = ['DATABASE_URL', 'MEILI_URL', 'PAYLOAD_SECRET'] as const

/**
 * The environment of a server that goes into production; `defaults` hold for what it leaves open. Throws a PlainError
 * that names all that is missing, or all that is wrong.
 */
export async function serverEnvironment(defaults: Partial<Record<keyof Env, string>> = {}): Promise<Env> {
  loadEnvFile()
  for (const [name, value] of Object.entries(defaults)) process.env[name] ??= value
  const missing = NEEDED.filter((name) => !process.env[name])
  if (missing.length > 0) {
    throw new PlainError(
      `Deze instellingen ontbreken: ${missing.join(', ')}. Zet ze in het bestand .env of in de omgeving (zie docs/beheer.md), en start opnieuw.`,
    )
  }
  try {
    return (await import('../../src/env')).env
  } catch (cause) {
    throw new PlainError(
      `De instellingen in de omgeving kloppen niet (zie docs/beheer.md). ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    )
  }
}
