import type { Language } from './language'

interface OwnAnswerWords {
  title: string
  hint: string
  search: string
  choices: string
  noChoice: string
  another: string
  unknown: string
  notLive: string
  first: string
  ranked: (rank: number, total: number) => string
  weak: string
  unmatched: string
  absent: string
  missing: (word: string) => string
  adviceAbove: (question: string) => string
  advice: string
  editAnswer: string
}

/** "Waarom staat mijn antwoord er niet (hoger)?" on the screen "Zoeken testen". */
export const ownAnswerWords: Record<Language, OwnAnswerWords> = {
  nl: {
    title: 'Waarom staat mijn antwoord er niet, of niet hoger?',
    hint: 'Kies een antwoord. U ziet waar het staat, en wat eraan ontbreekt.',
    search: 'Woord uit de vraag van het antwoord',
    choices: 'Kies een antwoord',
    noChoice: 'Geen antwoord met deze woorden in de vraag.',
    another: 'Kies een ander antwoord',
    unknown: 'Dit antwoord bestaat niet, of u mag het niet zien.',
    notLive: 'Dit antwoord is niet live. Alleen live antwoorden zijn te vinden.',
    first: 'Dit antwoord staat bovenaan.',
    ranked: (rank, total) => `Dit antwoord staat op plaats ${rank} van ${total}.`,
    weak: 'Dit antwoord past een beetje, maar te weinig. Andere antwoorden passen veel beter. Daarom staat het niet in de lijst.',
    unmatched: 'Geen woord van de zoekvraag staat in dit antwoord. Ook een synoniem leidt er niet heen.',
    absent: 'Dit antwoord is hier niet te vinden. Het is niet live, het is net live, of het is er niet voor wie hier zoekt.',
    missing: (word) => `“${word}” staat niet in dit antwoord, ook niet als synoniem.`,
    adviceAbove: (question) => `Erboven staat: ${question}`,
    advice:
      'Zet de woorden van de beller bij de zoektermen van dit antwoord. Betekenen twee woorden altijd hetzelfde? Voeg dan een synoniem toe.',
    editAnswer: 'Zoektermen van dit antwoord bewerken',
  },
  en: {
    title: 'Why is my answer not there, or not higher?',
    hint: 'Choose an answer. You see where it stands, and what it lacks.',
    search: 'Word from the question of the answer',
    choices: 'Choose an answer',
    noChoice: 'No answer with these words in its question.',
    another: 'Choose another answer',
    unknown: 'This answer does not exist, or you may not see it.',
    notLive: 'This answer is not live. Only live answers can be found.',
    first: 'This answer comes first.',
    ranked: (rank, total) => `This answer is at place ${rank} of ${total}.`,
    weak: 'This answer fits a little, but too little. Other answers fit much better, so it is left out of the list.',
    unmatched: 'No word of the query is in this answer. No synonym leads to it either.',
    absent: 'This answer cannot be found here. It is not live, has only just gone live, or is not for who searches here.',
    missing: (word) => `“${word}” is not in this answer, not as a synonym either.`,
    adviceAbove: (question) => `Above it: ${question}`,
    advice: 'Add the words of the caller to the search terms of this answer. Do two words always mean the same? Then add a synonym.',
    editAnswer: 'Edit the search terms of this answer',
  },
}
