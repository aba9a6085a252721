import type { Rule } from './Rule'

/** Words a text may have without a heading or a list. */
const MAX_WORDS = 180

export const wallOfText: Rule = {
  code: 'wall-of-text',
  name: 'Lap tekst',
  documentation: 'Lezers zoeken. Geef een langere tekst tussenkoppen, en zet rijtjes in een lijst.',
  source: 'Schrijfwijzers van gemeenten: tussenkoppen en lijsten.',
  phenomena: [],
  check: ({ text }) => {
    if (text.words <= MAX_WORDS || text.blocks.some((block) => block.kind === 'heading' || block.kind === 'listItem')) return []
    const first = text.prose[0]
    if (!first) return []
    return [
      {
        severity: 'hint',
        start: first.start,
        end: first.end,
        message: `Deze tekst heeft ${text.words} woorden zonder tussenkop of lijst. Voeg tussenkoppen of een lijst toe.`,
        suggestions: [],
      },
    ]
  },
}
