import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePort } from '../../scripts/services/freePort'
import { startServices } from '../../scripts/services/startServices'
import { startMailSink } from './mailSink'
import { run } from './run'
import { testFolder } from './testFolder'

declare module 'vitest' {
  interface ProvidedContext {
    BASE_URL: string
    MAIL_FOLDER: string
    APP_ENVIRONMENT: Record<string, string>
  }
}

/** Builds the app and runs it as the demo does, with example content, real servers and a mail sink. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await testFolder()
  const services = await startServices({ DATA_DIR: dataDir, MEILI_BIN: process.env.MEILI_BIN })
  const port = await freePort()
  const mail = await startMailSink(path.join(dataDir, 'mail'))
  const environment = {
    ...services.environment,
    DATA_DIR: dataDir,
    PUBLIC_URL: `http://localhost:${port}`,
    SMTP_URL: mail.url,
  }
  await run(['--import', 'tsx', 'tests/support/prepareApp.ts'], environment)
  const { runApp } = await import('../../scripts/services/runApp')
  const app = await runApp({ port, environment, log: (line) => /⨯|\bERROR\b/.test(line) && console.error(line) })
  project.provide('BASE_URL', environment.PUBLIC_URL)
  project.provide('MAIL_FOLDER', mail.folder)
  project.provide('APP_ENVIRONMENT', environment)
  return async () => {
    await app.stop()
    await mail.stop()
    await services.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
