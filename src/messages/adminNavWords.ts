import type { Language } from './language'

/** The links above the menu of the admin. */
export const adminNavWords: Record<Language, { title: string; work: string; readability: string; agent: string; website: string }> = {
  nl: { title: 'Schermen', work: 'Uw werk', readability: 'Begrijpelijke taal', agent: 'Naar het agentscherm', website: 'Naar de website' },
  en: { title: 'Screens', work: 'Your work', readability: 'Plain language', agent: 'To the agent screen', website: 'To the website' },
}
