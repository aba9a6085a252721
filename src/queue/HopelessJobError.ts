/** A job that must not be tried again: whatever it needs has refused for good. */
export class HopelessJobError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'HopelessJobError'
  }
}
