import '../requireNode.cjs'

import { OldDatabaseError } from '../../src/database/refuseOldDatabase'
import { outageOf } from '../../src/outages/outageOf'
import { reasonIn } from '../../src/outages/reasonIn'

/** A failure told to the user as one clear sentence with what to do, without a stack. */
export class PlainError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'PlainError'
  }
}

/**
 * Runs a command and ends the process when it is done: pools and listeners of libraries would keep
 * it open. A PlainError, or a database that is too old, becomes its sentence, anything else keeps its stack; then the exit code is 1.
 */
export async function runScript(main: () => Promise<void>): Promise<void> {
  process.exit(await exitCodeOf(main))
}

/** The same for a command that goes on serving after it has started: ends the process on failure only. */
export async function runServer(start: () => Promise<void>): Promise<void> {
  const code = await exitCodeOf(start)
  if (code !== 0) process.exit(code)
}

async function exitCodeOf(main: () => Promise<void>): Promise<number> {
  try {
    await main()
    return Number(process.exitCode ?? 0)
  } catch (error) {
    console.error(
      diskIsFull(error) ??
        (error instanceof PlainError || error instanceof OldDatabaseError ? error.message : (serverIsAway(error) ?? error)),
    )
    return 1
  }
}

/** The sentence for a server that a command needs and that is away, or null for any other error. */
function serverIsAway(error: unknown): string | null {
  const server = outageOf(error)
  return server && `${server} does not do its work: ${reasonIn(error)}. Start or mend it, and run this command again.`
}

/** The sentence for a disk that has no room left, or null for any other error. */
export function diskIsFull(error: unknown): string | null {
  const text = `${(error as { code?: string })?.code ?? ''} ${error instanceof Error ? error.message : String(error)}`
  return /ENOSPC|no space left on device|No space left/i.test(text)
    ? 'The disk is full. Free some space (about 2 GB is needed), and start again: nothing that was saved is lost.'
    : null
}
