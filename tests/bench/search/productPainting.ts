import type { Page } from 'playwright-core'
import { launchBrowser, pageOf } from '../../support/browser'
import { percentile } from './typeLetters'

const KEYSTROKE_MS = 150
const QUERIES = 20
/** A letter that no results came for within this time counts as this long (milliseconds). */
const GIVEN_UP_MS = 5_000

interface Watched {
  waiting: { text: string; at: number }[]
  times: number[]
}

/** Time from a keystroke to painted results for those letters, or for what came after, in Chromium on the agent screen. */
export async function paintingSentence(baseUrl: string, queries: readonly string[]): Promise<string> {
  const browser = await launchBrowser()
  try {
    const page = await pageOf(browser, baseUrl, 'agent')
    await page.goto('/agent')
    await page.getByRole('combobox').waitFor()
    await type(page, 'paspoort')
    await page.evaluate(watch)
    for (const query of queries.slice(0, QUERIES)) await type(page, query)
    const times = (await page.evaluate(collect, GIVEN_UP_MS)).sort((a, b) => a - b)
    const [p50 = 0, p95 = 0] = [0.5, 0.95].map((share) => percentile(times, share))
    return `Van toetsaanslag tot getekend op het scherm van de medewerker, in Chromium (${times.length} letters): p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms.`
  } finally {
    await browser.close()
  }
}

async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox').fill('')
  await page.keyboard.type(text, { delay: KEYSTROKE_MS })
  await page.waitForTimeout(500)
}

// Runs in the page.
function watch(): void {
  const watched: Watched = { waiting: [], times: [] }
  Object.assign(window, { watched })
  let pressedAt = 0
  addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), true)
  addEventListener('input', ({ target }) => watched.waiting.push({ text: (target as HTMLInputElement).value, at: pressedAt }), true)
  new MutationObserver(() => {
    const answered = document.querySelector('[data-answered]')?.getAttribute('data-answered')
    const index = watched.waiting.findLastIndex(({ text }) => text === answered)
    if (index < 0) return
    const done = watched.waiting.splice(0, index + 1).filter(({ text }) => text !== '')
    // A message that is sent in a frame arrives after that frame has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => watched.times.push(...done.map(({ at }) => performance.now() - at)))
      port1.start()
      port2.postMessage(0)
    })
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-answered'] })
}

function collect(givenUpMs: number): number[] {
  const { times, waiting } = (window as unknown as { watched: Watched }).watched
  return [...times, ...waiting.filter(({ text }) => text !== '').map(() => givenUpMs)]
}
