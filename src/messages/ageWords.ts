import type { Language } from './language'

/** From this age on weeks say more than days. */
const DAYS_UNTIL_WEEKS = 14
/** From this age on months say more than weeks. */
const DAYS_UNTIL_MONTHS = 60
/** The mean length of a month: enough for words such as "3 maanden geleden". */
const DAYS_PER_MONTH = 30.4

/** How long ago something happened, from whole days: "vandaag", "gisteren", "3 dagen geleden". */
export function ageWords(days: number, language: Language): string {
  if (days <= 0) return language === 'nl' ? 'vandaag' : 'today'
  if (days === 1) return language === 'nl' ? 'gisteren' : 'yesterday'
  return language === 'nl' ? `${spanWords(days, 'nl')} geleden` : `${spanWords(days, 'en')} ago`
}

/** How far past its day something is: "1 dag te laat", "3 weken te laat". Zero and less give ''. */
export function overdueWords(days: number, language: Language): string {
  if (days <= 0) return ''
  return language === 'nl' ? `${spanWords(days, 'nl')} te laat` : `${spanWords(days, 'en')} late`
}

function spanWords(days: number, language: Language): string {
  if (days < DAYS_UNTIL_WEEKS) return count(days, unitWords[language].day)
  if (days < DAYS_UNTIL_MONTHS) return count(Math.round(days / 7), unitWords[language].week)
  return count(Math.round(days / DAYS_PER_MONTH), unitWords[language].month)
}

const unitWords: Record<Language, Record<'day' | 'week' | 'month', [string, string]>> = {
  nl: { day: ['dag', 'dagen'], week: ['week', 'weken'], month: ['maand', 'maanden'] },
  en: { day: ['day', 'days'], week: ['week', 'weeks'], month: ['month', 'months'] },
}

function count(amount: number, [one, many]: [string, string]): string {
  return `${amount} ${amount === 1 ? one : many}`
}
