const nl = {
  region: 'Zoeken in vragen en antwoorden',
  label: 'Zoek een vraag',
  button: 'Zoeken',
  loading: 'De vragen komen eraan.',
  slow: 'Dit duurt langer dan normaal. U vindt alle vragen ook op de website van de gemeente.',
  loadingAnswer: 'Het antwoord komt eraan.',
  count: '{total} vragen gevonden.',
  countOne: '1 vraag gevonden.',
  shown: 'U ziet er {shown}.',
  empty: 'Geen vragen gevonden.',
  emptyHelp: 'Probeer een ander woord, of kijk op de website van de gemeente.',
  listError: 'De vragen laden lukt nu niet. Wij proberen het straks opnieuw. U vindt ze ook op de website van de gemeente.',
  answerError: 'Het antwoord laden lukt nu niet.',
  holdsFor: 'Dit geldt voor {places}.',
  until: 'Tot {moment} uur.',
  retry: 'Probeer opnieuw',
  more: 'Meer vragen tonen',
  onSite: 'Alle vragen op de website van de gemeente',
  readOnSite: 'Lees dit antwoord op de website van de gemeente',
}

/** Words of the list of questions on other people's pages. `{…}` is filled in by the script. */
export type EmbedWords = typeof nl

const en: EmbedWords = {
  region: 'Search questions and answers',
  label: 'Search a question',
  button: 'Search',
  loading: 'The questions are on their way.',
  slow: 'This takes longer than usual. You also find all questions on the website of the municipality.',
  loadingAnswer: 'The answer is on its way.',
  count: '{total} questions found.',
  countOne: '1 question found.',
  shown: 'You see {shown} of them.',
  empty: 'No questions found.',
  emptyHelp: 'Try another word, or look at the website of the municipality.',
  listError: 'Loading the questions does not work now. We try again in a moment. You also find them on the website of the municipality.',
  answerError: 'Loading the answer does not work now.',
  holdsFor: 'This holds for {places}.',
  until: 'Until {moment}.',
  retry: 'Try again',
  more: 'Show more questions',
  onSite: 'All questions on the website of the municipality',
  readOnSite: 'Read this answer on the website of the municipality',
}

export const embedWords: Record<'nl' | 'en', EmbedWords> = { nl, en }
