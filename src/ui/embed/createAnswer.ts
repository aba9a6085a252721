import type { CreateNode, EmbedAnswer } from './embedShapes'

/**
 * One answer as nodes: the core, the practical parts, the explanation, and the
 * way to the whole page. The only HTML taken in is that of our own API, which
 * makes it from an allow-list. Sent to browsers as its own source (see
 * embedScript.ts): it may use nothing but its parameters and the browser.
 */
export function createAnswer(createNode: CreateNode, answer: EmbedAnswer, link: { href: string; text: string }): DocumentFragment {
  const block = (className: string, html: string) =>
    createNode('div', { className }, [createNode('template', { innerHTML: html }).content])

  const fragment = document.createDocumentFragment()
  if (answer.shortAnswer !== '') fragment.append(createNode('p', { className: 'core', textContent: answer.shortAnswer }))
  for (const { title, html } of answer.sections) {
    if (html !== '') fragment.append(createNode('h3', { textContent: title }), block('section', html))
  }
  if (answer.answerHtml !== '') fragment.append(block('full', answer.answerHtml))
  fragment.append(createNode('p', {}, [createNode('a', { href: link.href, textContent: link.text })]))
  return fragment
}
