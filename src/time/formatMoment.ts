import { formatDay, formatTime } from './dates'
import { dutchClock, momentsAt } from './zone'

/** "3 oktober 2026, 14.00 uur" from an ISO 8601 timestamp; in the hour that comes twice in autumn, which of the two. */
export function formatMoment(timestamp: string, language: 'nl' | 'en' = 'nl'): string {
  const moment = new Date(timestamp)
  const { day, time } = dutchClock(moment)
  const [, second] = momentsAt(day, time)
  const isLate = second !== undefined && moment.getTime() >= second
  const season =
    second === undefined
      ? ''
      : ` ${isLate ? { nl: 'wintertijd', en: 'winter time' }[language] : { nl: 'zomertijd', en: 'summer time' }[language]}`
  return `${formatDay(moment, language)}, ${formatTime(moment, language)}${season}`
}
