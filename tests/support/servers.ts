import { rm } from 'node:fs/promises'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startServices } from '../../scripts/services/startServices'
import { run } from './run'
import { testFolder } from './testFolder'

declare module 'vitest' {
  interface ProvidedContext {
    DATABASE_URL: string
    MEILI_URL: string
    MEILI_KEY: string
    PAYLOAD_SECRET: string
    TEMPLATE_DATABASE: string
  }
}

const TEMPLATE = 'vraagbaak_template'

/** Starts real PostgreSQL and Meilisearch for a run, with one migrated database to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await testFolder()
  const services = await startServices({
    DATA_DIR: dataDir,
    DATABASE_URL: process.env.TEST_DATABASE_URL,
    MEILI_URL: process.env.TEST_MEILI_URL,
    MEILI_KEY: process.env.TEST_MEILI_KEY,
    MEILI_BIN: process.env.MEILI_BIN,
  })
  const { DATABASE_URL } = services.environment
  const template = new URL(DATABASE_URL)
  template.pathname = `/${TEMPLATE}`
  const admin = new pg.Client({ connectionString: DATABASE_URL })
  await admin.connect()
  await admin.query(`drop database if exists ${TEMPLATE}`)
  await admin.query(`create database ${TEMPLATE}`)
  await admin.end()
  await run(['--import', 'tsx', 'scripts/database.ts'], { ...services.environment, DATABASE_URL: template.href })
  for (const [name, value] of Object.entries(services.environment)) project.provide(name as 'DATABASE_URL', value)
  project.provide('TEMPLATE_DATABASE', TEMPLATE)
  return async () => {
    await services.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
