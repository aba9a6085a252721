import type { CreateNode, EmbedProblem } from './embedShapes'

/** What went wrong, with a button to try again and the way to our site. Sent to browsers as its own source (see embedScript.ts). */
export function createProblem(createNode: CreateNode, problem: EmbedProblem): HTMLElement {
  const retry = createNode('button', { type: 'button', textContent: problem.retryText })
  retry.addEventListener('click', problem.retry)
  const element = createNode('div', { className: 'problem' }, [
    createNode('p', { textContent: problem.text }),
    createNode('p', { className: 'row' }, [retry, createNode('a', { href: problem.href, textContent: problem.linkText })]),
  ])
  element.setAttribute('role', 'alert')
  return element
}
