interface MailParts {
  name: string
  link: string
  minutes: number
}

interface MailWords {
  subject: string
  text: (parts: MailParts) => string
}

/** Mails about accounts. */
export const accountMailWords: Record<'nl', { reset: MailWords; newEmail: MailWords }> = {
  nl: {
    reset: {
      subject: 'Een nieuw wachtwoord kiezen',
      text: ({ name, link, minutes }) =>
        [
          `Beste ${name},`,
          '',
          'Iemand vroeg voor uw account een nieuw wachtwoord aan. Was u dat? Open dan deze link en kies een nieuw wachtwoord:',
          link,
          '',
          `De link werkt één keer, en ${minutes} minuten lang.`,
          'Was u dit niet? Dan hoeft u niets te doen. Uw wachtwoord blijft zoals het is.',
          '',
          'Vraagbaak',
        ].join('\n'),
    },
    newEmail: {
      subject: 'Uw nieuwe e-mailadres bevestigen',
      text: ({ name, link, minutes }) =>
        [
          `Beste ${name},`,
          '',
          'U wilt voortaan met dit e-mailadres inloggen. Open deze link om dat te bevestigen:',
          link,
          '',
          `De link werkt één keer, en ${minutes} minuten lang.`,
          'Kent u dit bericht niet? Dan hoeft u niets te doen.',
          '',
          'Vraagbaak',
        ].join('\n'),
    },
  },
}
