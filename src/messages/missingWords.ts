import type { MissingCode } from '../publishing/check/missingForPublishing'
import type { Language } from './language'

/** What has to be filled in before an answer can go live. */
export const missingWords: Record<Language, Record<MissingCode, string>> = {
  nl: {
    question_missing: 'Vul de vraag in. Zonder vraag kan dit niet live.',
    answer_missing: 'Schrijf een antwoord. Zonder antwoord kan dit niet live.',
    short_answer_blank:
      'In het korte antwoord staan alleen spaties of onzichtbare tekens. Schrijf een kort antwoord, of maak het veld leeg.',
    department_missing: 'Kies een afdeling. Zonder afdeling kan dit niet live.',
    instead_missing: 'Vul in wat de medewerker dan wel doet.',
    link_label_missing: 'Vul de tekst van de link in.',
    letter_name_missing: 'Vul de naam van de brief in.',
  },
  en: {
    question_missing: 'Fill in the question. Without one this cannot go live.',
    answer_missing: 'Write an answer. Without one this cannot go live.',
    short_answer_blank: 'The short answer holds only blanks or invisible characters. Write a short answer, or empty the field.',
    department_missing: 'Choose a department. Without one this cannot go live.',
    instead_missing: 'Fill in what the agent does instead.',
    link_label_missing: 'Fill in the text of the link.',
    letter_name_missing: 'Fill in the name of the letter.',
  },
}
