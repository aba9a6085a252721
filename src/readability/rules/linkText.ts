import type { Rule } from './Rule'

const EMPTY_TEXT = /^(?:klik )?hier$|^lees (?:meer|verder)$|^meer(?: informatie)?$|^deze (?:link|pagina|website)$|^link$/i

export const linkText: Rule = {
  code: 'link-text',
  name: 'Linktekst zegt niets',
  documentation:
    'Wie een schermlezer gebruikt, hoort alleen de linktekst. Zet in de link waar hij heen gaat: "Maak een afspraak", niet "klik hier".',
  source: 'WCAG 2.2, succescriterium 2.4.4 (linkdoel).',
  phenomena: [],
  check: ({ text }) =>
    text.blocks.flatMap((block) =>
      (block.source.links ?? [])
        .filter((link) => EMPTY_TEXT.test(block.source.text.slice(link.start, link.end).trim()))
        .map((link) => ({
          severity: 'hint' as const,
          start: block.start + link.start,
          end: block.start + link.end,
          message: 'Deze linktekst zegt niet waar de link heen gaat.',
          suggestions: [],
        })),
    ),
}
