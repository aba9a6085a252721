import { formatDay, formatTime } from '../time/dates'

interface FailedPlan {
  question: string
  action: 'publish' | 'retire'
  moment: Date
  reason: string
  /** Where the answer is mended. */
  link: string
}

/** What people read when something that was planned did not happen. */
export function planMail({ question, action, moment, reason, link }: FailedPlan): { subject: string; text: string } {
  const when = `${formatDay(moment)} om ${formatTime(moment)}`
  const wish = action === 'publish' ? 'zou dit antwoord live gaan' : 'zou dit antwoord offline gaan'
  return {
    subject: `Planning mislukt: ${question}`,
    text: [
      'Beste collega,',
      '',
      `Op ${when} ${wish}: ${question}`,
      'Dat is niet gelukt.',
      '',
      `Reden: ${reason}`,
      '',
      `Open het antwoord, herstel dit en plan het opnieuw: ${link}`,
      '',
      'Vraagbaak',
    ].join('\n'),
  }
}
