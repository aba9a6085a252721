import type { MomentProblem } from '../time/readMoment'
import type { Language } from './language'

type Code = MomentProblem | 'day_unreadable' | 'moment_no_text'

interface MomentWords {
  problems: Record<Code, string>
  /** What the box expects. */
  momentExample: string
  dayExample: string
  /** How what was typed is understood. */
  understood: (moment: string) => string
  pick: string
}

/** What the boxes for days and moments say: how to write one, how it was read, and what is wrong. */
export const momentWords: Record<Language, MomentWords> = {
  nl: {
    problems: {
      moment_unreadable: 'Dit moment is niet te lezen. Schrijf bijvoorbeeld 31-03-2027 18.00.',
      moment_time_missing: 'De tijd ontbreekt. Schrijf bijvoorbeeld 31-03-2027 18.00.',
      moment_time_wrong: 'Deze tijd bestaat niet. Schrijf bijvoorbeeld 31-03-2027 18.00.',
      moment_skipped: 'Deze tijd bestaat niet: de klok gaat die nacht van 2 naar 3 uur. Kies een andere tijd.',
      moment_no_text: 'Schrijf dit moment als tekst, bijvoorbeeld 31-03-2027 18.00.',
      day_unreadable: 'Deze dag bestaat niet of is niet te lezen. Schrijf bijvoorbeeld 31-03-2027.',
    },
    momentExample: '31-03-2027 18.00',
    dayExample: '31-03-2027',
    understood: (moment) => `${moment} (Nederlandse tijd)`,
    pick: 'Kies in de kalender',
  },
  en: {
    problems: {
      moment_unreadable: 'This moment cannot be read. Write for example 31-03-2027 18:00.',
      moment_time_missing: 'The time is missing. Write for example 31-03-2027 18:00.',
      moment_time_wrong: 'There is no such time. Write for example 31-03-2027 18:00.',
      moment_skipped: 'There is no such time: that night the clock goes from 2 to 3. Choose another time.',
      moment_no_text: 'Write this moment as text, for example 31-03-2027 18:00.',
      day_unreadable: 'There is no such day, or it cannot be read. Write for example 31-03-2027.',
    },
    momentExample: '31-03-2027 18:00',
    dayExample: '31-03-2027',
    understood: (moment) => `${moment} (Dutch time)`,
    pick: 'Choose in the calendar',
  },
}

export function momentMessage(code: Code, language: Language): string {
  return momentWords[language].problems[code]
}
