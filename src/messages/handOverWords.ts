import type { Language } from './language'

interface HandOverWords {
  title: string
  hint: string
  unused: string
  to: string
  choose: string
  action: string
  done: string
  same: string
  unknown: string
}

/** Handing everything of a department over to another one. */
export const handOverWords: Record<Language, HandOverWords> = {
  nl: {
    title: 'Alles overdragen',
    hint: 'Antwoorden, concepten, contacten, afspraken, nieuws, signalen en medewerkers gaan in één keer naar de andere afdeling.',
    unused: 'Niets hoort bij deze afdeling. U kunt haar weggooien.',
    to: 'Overdragen aan',
    choose: 'Kies een afdeling',
    action: 'Alles overdragen',
    done: 'Alles is overgedragen. Deze afdeling is nu leeg.',
    same: 'Kies een andere afdeling. Aan zichzelf overdragen kan niet.',
    unknown: 'Deze afdeling bestaat niet. Kies een afdeling uit de lijst.',
  },
  en: {
    title: 'Hand everything over',
    hint: 'Answers, drafts, contacts, agreements, news, flags and people go to the other department at once.',
    unused: 'Nothing belongs to this department. You can remove it.',
    to: 'Hand over to',
    choose: 'Choose a department',
    action: 'Hand everything over',
    done: 'Everything has been handed over. This department is empty now.',
    same: 'Choose another department. It cannot be handed over to itself.',
    unknown: 'This department does not exist. Choose one from the list.',
  },
}
