import type { EmbedWords } from '../../messages/embedWords'
import type { EmbedAnswer, EmbedParts } from './embedShapes'

/**
 * One answer as nodes: the news about it, the core, the practical parts, the explanation, and the
 * way to the whole page. `level` is that of its headings. Sent to browsers as its own source (see
 * embedScript.ts): it may use nothing but its parameters and the browser.
 */
export function createAnswer(
  { createNode, createContent }: EmbedParts,
  answer: EmbedAnswer,
  { link, level, words }: { link: { href: string; text: string }; level: number; words: EmbedWords },
): DocumentFragment {
  const fragment = document.createDocumentFragment()
  for (const { titel, tekst, eindigtOp, gemeenten } of answer.nieuws) {
    const moment = new Date(eindigtOp).toLocaleString('nl-NL', {
      timeZone: 'Europe/Amsterdam',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    })
    const scope = gemeenten.length > 0 ? `${words.holdsFor.replace('{places}', gemeenten.join(', '))} ` : ''
    fragment.append(
      createNode('div', { className: 'notice' }, [
        createNode('p', {}, [createNode('strong', { textContent: titel })]),
        createNode('p', { className: 'lines', textContent: tekst }),
        createNode('p', { textContent: scope + words.until.replace('{moment}', moment.replace(':', '.')) }),
      ]),
    )
  }
  if (answer.kortAntwoord !== '') fragment.append(createNode('p', { className: 'core', textContent: answer.kortAntwoord }))
  for (const { titel, elementen } of answer.onderdelen) {
    if (elementen.length === 0) continue
    const heading = createNode(`h${level}` as 'h2', { textContent: titel })
    fragment.append(heading, createNode('div', { className: 'section' }, [createContent(createNode, elementen, Math.min(6, level + 1))]))
  }
  if (answer.antwoordElementen.length > 0) {
    fragment.append(createNode('div', { className: 'full' }, [createContent(createNode, answer.antwoordElementen, level)]))
  }
  fragment.append(createNode('p', {}, [createNode('a', { href: link.href, textContent: link.text })]))
  return fragment
}
