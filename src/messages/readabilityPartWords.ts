import type { NoticePartName, VacPartName } from '../publishing/readability/vacParts'
import type { Language } from './language'

/** The texts of a VAC and a notice, as they are called inside a sentence. */
export const readabilityPartWords: Record<Language, Record<VacPartName | NoticePartName, string>> = {
  nl: {
    question: 'de vraag',
    shortAnswer: 'het korte antwoord',
    answer: 'het volledige antwoord',
    cost: 'de kosten',
    duration: 'hoe lang het duurt',
    bring: 'wat de inwoner meeneemt',
    apply: 'hoe de inwoner het aanvraagt',
    title: 'de titel',
    text: 'het bericht',
    say: 'wat de medewerker zegt',
  },
  en: {
    question: 'the question',
    shortAnswer: 'the short answer',
    answer: 'the full answer',
    cost: 'the cost',
    duration: 'how long it takes',
    bring: 'what to bring',
    apply: 'how to apply',
    title: 'the title',
    text: 'the text',
    say: 'what the agent says',
  },
}
