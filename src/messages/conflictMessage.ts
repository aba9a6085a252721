import type { Language } from './language'

interface Facts {
  changedBy: string | null
  /** The moment in words: "op 3 oktober 2026 om 14.00 uur". */
  when: string
  /** Whether the other version is the user's own. */
  isOwn: boolean
  /** Whether the sender said which version the text is based on. */
  isConditional: boolean
}

/** Why a save was not carried out: another version has come meanwhile. */
export function conflictMessage({ changedBy, when, isOwn, isConditional }: Facts, language: Language): string {
  return `${changed[language]({ who: changedBy, isOwn })} ${when}. ${isConditional ? compare[language] : sayVersion[language]}`
}

type Changed = (by: { who: string | null; isOwn: boolean }) => string

const changed: Record<Language, Changed> = {
  nl: ({ who, isOwn }) => (isOwn ? 'U hebt dit antwoord gewijzigd' : `${who ?? 'Het systeem'} heeft dit antwoord gewijzigd`),
  en: ({ who, isOwn }) => `${isOwn ? 'You' : (who ?? 'The system')} changed this answer`,
}
const compare = {
  nl: 'Uw tekst is nog niet opgeslagen. Bekijk eerst de nieuwste tekst.',
  en: 'Your text has not been saved yet. Look at the newest text first.',
}
const sayVersion = {
  nl: 'Uw tekst is nog niet opgeslagen. Haal eerst de nieuwste tekst op. Stuur daarna de waarde van “basedOn” mee.',
  en: 'Your text has not been saved yet. Get the newest text first. Then send its value of “basedOn” along.',
}
