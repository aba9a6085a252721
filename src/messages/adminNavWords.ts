import type { Language } from './language'

/** The links out of the admin. */
export const adminNavWords: Record<Language, { title: string; agent: string; website: string }> = {
  nl: { title: 'Andere schermen', agent: 'Naar het agentscherm', website: 'Naar de website' },
  en: { title: 'Other screens', agent: 'To the agent screen', website: 'To the website' },
}
