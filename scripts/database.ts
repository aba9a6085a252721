import { inService } from './services/inService'
import { runScript } from './services/PlainError'

/** `npm run migrate`: brings the database to the newest schema. */
await runScript(() =>
  inService(async () => {
    const { getPayload } = await import('payload')
    const { default: config } = await import('../payload.config')
    const { migrate } = await import('../src/database/migrate')
    const payload = await getPayload({ config, disableOnInit: true })
    await migrate(payload)
    await payload.destroy()
  }),
)
