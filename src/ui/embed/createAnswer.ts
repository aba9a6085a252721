import type { EmbedAnswer } from './embedShapes'

/**
 * One answer as nodes: the core, the practical parts, the explanation, and the
 * way to the whole page. The only HTML taken in is that of our own API, which
 * makes it from an allow-list. Sent to browsers as its own source (see
 * embedScript.ts): it may use nothing but its parameters.
 */
export function createAnswer(document: Document, answer: EmbedAnswer, link: { href: string; text: string }): DocumentFragment {
  function fromHtml(html: string): DocumentFragment {
    const template = document.createElement('template')
    template.innerHTML = html
    return template.content
  }

  function block(className: string, content: Node): HTMLDivElement {
    const element = document.createElement('div')
    element.className = className
    element.append(content)
    return element
  }

  const fragment = document.createDocumentFragment()
  if (answer.shortAnswer !== '') {
    const core = document.createElement('p')
    core.className = 'core'
    core.textContent = answer.shortAnswer
    fragment.append(core)
  }
  for (const { title, html } of answer.sections) {
    if (html === '') continue
    const heading = document.createElement('h3')
    heading.textContent = title
    fragment.append(heading, block('section', fromHtml(html)))
  }
  if (answer.answerHtml !== '') fragment.append(block('full', fromHtml(answer.answerHtml)))

  const anchor = document.createElement('a')
  anchor.href = link.href
  anchor.textContent = link.text
  const paragraph = document.createElement('p')
  paragraph.append(anchor)
  fragment.append(paragraph)
  return fragment
}
