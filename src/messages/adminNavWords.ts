import type { Language } from './language'

/** The links above the menu of the admin. */
export const adminNavWords: Record<
  Language,
  { title: string; work: string; readability: string; searchTest: string; agent: string; website: string }
> = {
  nl: {
    title: 'Schermen',
    work: 'Uw werk',
    readability: 'Begrijpelijke taal',
    searchTest: 'Zoeken testen',
    agent: 'Naar het agentscherm',
    website: 'Naar de website',
  },
  en: {
    title: 'Screens',
    work: 'Your work',
    readability: 'Plain language',
    searchTest: 'Test the search',
    agent: 'To the agent screen',
    website: 'To the website',
  },
}
