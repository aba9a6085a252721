import type { Language } from './language'

interface Facts {
  /** What needs it: `what` in words that fit the count, the first names. */
  uses: { what: string; count: number; names: string[] }[]
  /** Whether all of it can be handed over at once. */
  canHandOver: boolean
}

/** Why something cannot be removed, what needs it, and what to do now. */
export function inUseMessage({ uses, canHandOver }: Facts, language: Language): string {
  const listed = uses
    .map(
      ({ what, count, names }) =>
        `${count} ${what} (${[...names.map((name) => `“${name}”`), ...(count > names.length ? ['…'] : [])].join(', ')})`,
    )
    .join('; ')
  const words = wordings[language]
  return `${words.used(listed)} ${canHandOver ? words.handOver : words.change}`
}

const wordings = {
  nl: {
    used: (list: string) => `Dit is nog nodig, en blijft daarom staan. Het wordt gebruikt door: ${list}.`,
    handOver: 'Draag eerst alles over aan een andere afdeling, met “Alles overdragen” op deze pagina. Daarna kunt u dit weggooien.',
    change: 'Kies daar eerst iets anders. Daarna kunt u dit weggooien.',
  },
  en: {
    used: (list: string) => `This is still needed, and therefore stays. It is used by: ${list}.`,
    handOver: 'First hand everything over to another department, with “Hand everything over” on this page. Then you can remove this.',
    change: 'First choose something else there. Then you can remove this.',
  },
} as const
