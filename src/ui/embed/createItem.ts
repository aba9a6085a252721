import type { EmbedHit, EmbedOptions, EmbedPlace } from './embedShapes'

/**
 * One question that opens in place; its answer is fetched when it first opens.
 * Sent to browsers as its own source (see embedScript.ts): it may use nothing
 * but its parameters and the browser.
 */
export function createItem({ parts, words }: EmbedOptions, hit: EmbedHit, { api, municipality, level }: EmbedPlace): HTMLLIElement {
  /** Nobody needs to hear of what is done before they notice. */
  const PATIENCE_MS = 300
  const { createNode, createAnswer, createProblem } = parts
  const href = api.siteAnswer(hit.url, municipality)
  const summary = createNode('summary', {}, [createNode('span', { textContent: hit.vraag })])
  const body = createNode('div', { className: 'answer' })
  const details = createNode('details', {}, [summary, body])
  let state: 'empty' | 'busy' | 'filled' = 'empty'

  async function fill(): Promise<void> {
    state = 'busy'
    const note = createNode('p', {})
    note.setAttribute('role', 'status')
    body.replaceChildren(note)
    const slow = setTimeout(() => (note.textContent = words.loadingAnswer), PATIENCE_MS)
    try {
      const answer = await api.answer(hit.uuid, municipality)
      body.replaceChildren(createAnswer(parts, answer, { link: { href, text: words.readOnSite }, level: level(), words }))
      state = 'filled'
    } catch {
      state = 'empty'
      // The button goes with the message: the focus must not go with it.
      const retry = () => void fill().then(() => summary.focus())
      const problem = { text: words.answerError, href, linkText: words.readOnSite, retryText: words.retry, retry }
      body.replaceChildren(createProblem(createNode, problem))
    } finally {
      clearTimeout(slow)
    }
  }

  details.addEventListener('toggle', () => {
    if (details.open && state === 'empty') void fill()
  })
  return createNode('li', {}, [details])
}
