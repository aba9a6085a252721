/** A failure told to the user as one clear sentence with what to do, without a stack. */
export class PlainError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'PlainError'
  }
}

/** Runs a script to its end: a PlainError becomes its sentence, anything else keeps its stack. Exit code 1. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    const full = diskIsFull(error)
    console.error(full ?? (error instanceof PlainError ? error.message : error))
    process.exitCode = 1
  }
}

/** The sentence for a disk that has no room left, or null for any other error. */
export function diskIsFull(error: unknown): string | null {
  const text = `${(error as { code?: string })?.code ?? ''} ${error instanceof Error ? error.message : String(error)}`
  return /ENOSPC|no space left on device|No space left/i.test(text)
    ? 'The disk is full. Free some space (about 2 GB is needed), and start again: nothing that was saved is lost.'
    : null
}
