import type { Instrumentation } from 'next'

/** Next calls this once in every runtime that it builds for; only Node.js serves searches. */
export async function register(): Promise<void> {
  // Next fills this in while it builds, and leaves the import out for other runtimes.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { prepareServer } = await import('./api/prepareServer')
  await prepareServer()
}

/** A page or route threw what it did not foresee. Next itself is told to be quiet (scripts/web.ts): it would write a stack per request. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method, path }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { payloadInstance } = await import('./api/payloadInstance')
  const { logger } = await payloadInstance()
  // Without what was asked: it may say who asked, and for what.
  logger.error({ err: error, msg: `${method} ${path.split('?')[0]} failed.` })
}
