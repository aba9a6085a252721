import { afterEach } from 'vitest'
import { openPages } from './browser'

/** What the browser showed when a test failed: CI keeps no screenshots. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const page of await openPages()) process.stderr.write(`Open when "${task.name}" failed: ${page}\n`)
})
