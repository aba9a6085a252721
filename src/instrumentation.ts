/** Next calls this once in every runtime that it builds for; only Node.js serves searches. */
export async function register(): Promise<void> {
  // Next fills this in while it builds, and leaves the import out for other runtimes.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { prepareServer } = await import('./api/http/prepareServer')
  await prepareServer()
}
