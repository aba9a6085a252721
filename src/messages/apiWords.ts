/** The page about the public API. It speaks Dutch only, as the API does. */
export const apiWords = {
  nl: {
    title: 'Vragen en antwoorden voor programma’s',
    version: (version: string) => `Dit is versie ${version}.`,
    document: 'Hetzelfde voor programma’s (OpenAPI).',
    questions: 'Hebt u een vraag hierover? Mail naar',
    parameters: ['Wat u kunt vragen', 'Soort', 'Betekenis'],
    answers: ['Antwoord', 'Betekenis', 'Vorm'],
    fields: ['Veld', 'Soort', 'Betekenis'],
    shapes: 'Wat u terugkrijgt',
    listOf: 'lijst van',
    or: ' of ',
    usual: 'anders',
  },
}
