/** Tries again until `check` no longer throws, or throws its last error when the time is up. */
export async function eventually<T>(check: () => Promise<T>, { within = 20_000, every = 50 } = {}): Promise<T> {
  const deadline = Date.now() + within
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, every))
    }
  }
}
