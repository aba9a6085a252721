import type { Rule } from './Rule'

/** Words a paragraph may have. */
const MAX_WORDS = 100
const MUST_ABOVE = 150

export const longParagraph: Rule = {
  code: 'long-paragraph',
  name: 'Lange alinea',
  documentation: 'Houd een alinea onder de 100 woorden, met één boodschap. Begin bij een nieuwe boodschap een nieuwe alinea.',
  source: 'Schrijfwijzers van gemeenten: alinea’s onder de 100 woorden, één boodschap per alinea.',
  phenomena: [],
  check: ({ text }) =>
    text.blocks
      .filter((block) => block.kind === 'paragraph' && block.words > MAX_WORDS)
      .map((block) => ({
        severity: block.words > MUST_ABOVE ? 'must' : 'hint',
        start: block.start,
        end: block.end,
        message: `Deze alinea heeft ${block.words} woorden. Maak er twee of meer alinea’s van.`,
        suggestions: [],
      })),
}
