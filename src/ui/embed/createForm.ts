import type { CreateNode } from './embedShapes'
import type { EmbedWords } from '../../messages/embedWords'

/** The search form; `search` is called at a submit and at a pause in typing. Sent to browsers as its own source (see embedScript.ts). */
export function createForm(
  createNode: CreateNode,
  words: EmbedWords,
  search: () => void,
): { form: HTMLFormElement; input: HTMLInputElement } {
  const TYPING_PAUSE_MS = 250
  let typing: ReturnType<typeof setTimeout> | undefined
  const input = createNode('input', { type: 'search', id: 'q', maxLength: 300, autocomplete: 'off' })
  const form = createNode('form', { className: 'search' }, [
    createNode('label', { htmlFor: 'q', textContent: words.label }),
    createNode('div', { className: 'row' }, [input, createNode('button', { type: 'submit', textContent: words.button })]),
  ])
  form.setAttribute('role', 'search')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(typing)
    search()
  })
  input.addEventListener('input', () => {
    clearTimeout(typing)
    typing = setTimeout(search, TYPING_PAUSE_MS)
  })
  return { form, input }
}
