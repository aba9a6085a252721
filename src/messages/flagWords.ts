import type { FlagKind, FlagState, FlagSubject } from '../flags/flagKinds'

interface FlagWords {
  kinds: Record<FlagKind, string>
  subjects: Record<FlagSubject, string>
  states: Record<FlagState, string>
}

/** The words for flags on every screen. */
export const flagWords: Record<'nl' | 'en', FlagWords> = {
  nl: {
    kinds: {
      wrong: 'Het klopt niet',
      missing: 'Er ontbreekt iets',
      unclear: 'Het is onduidelijk',
      hardToFind: 'Het is moeilijk te vinden',
      elsewhere: 'Fout op een andere plek',
    },
    subjects: {
      vac: 'Dit antwoord',
      contact: 'Een contact',
      handover: 'De doorverbindafspraak',
      notice: 'Het nieuws van de dag',
      letter: 'Een brief',
      website: 'Onze website',
      otherSite: 'Een website van een ander',
      missing: 'Een antwoord dat ontbreekt',
    },
    states: {
      open: 'Open',
      planned: 'Gepland',
      solved: 'Opgelost',
      rejected: 'Kan niet',
    },
  },
  en: {
    kinds: {
      wrong: 'It is wrong',
      missing: 'Something is missing',
      unclear: 'It is unclear',
      hardToFind: 'It is hard to find',
      elsewhere: 'A mistake elsewhere',
    },
    subjects: {
      vac: 'This answer',
      contact: 'A contact',
      handover: 'The handover agreement',
      notice: 'The news of the day',
      letter: 'A letter',
      website: 'Our website',
      otherSite: 'Somebody else’s website',
      missing: 'A missing answer',
    },
    states: { open: 'Open', planned: 'Planned', solved: 'Solved', rejected: 'Cannot be done' },
  },
}
