// After a large import it takes seconds to take in what changed; the copy answers meanwhile, and grows.
const patienceMs = 250

/** Waits for work, but not long; whether it fails is of no concern here. */
export async function waitBriefly(work: Promise<void>): Promise<void> {
  await Promise.race([work.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, patienceMs))])
}
