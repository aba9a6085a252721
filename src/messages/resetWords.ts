import type { Language } from './language'

interface ResetWords {
  asked: string
  done: string
  expired: string
  incomplete: string
  emailDone: string
  emailExpired: string
}

/** What asking for a new password, and following a link, comes to. */
export const resetWords: Record<Language, ResetWords> = {
  nl: {
    asked: 'Kennen wij dit adres? Dan krijgt u binnen een paar minuten een mail met een link. Kijk ook bij ongewenste mail.',
    done: 'Uw wachtwoord is gewijzigd. Log nu in met het nieuwe wachtwoord.',
    expired: 'Deze link werkt niet meer. Vraag een nieuwe link aan.',
    incomplete: 'Vul twee keer hetzelfde nieuwe wachtwoord in.',
    emailDone: 'Uw e-mailadres is gewijzigd. Log voortaan in met het nieuwe adres.',
    emailExpired: 'Deze link werkt niet meer. Vul het nieuwe adres opnieuw in bij uw account.',
  },
  en: {
    asked: 'Do we know this address? Then you get a mail with a link within a few minutes. Look among unwanted mail too.',
    done: 'Your password has been changed. Sign in with the new password now.',
    expired: 'This link does not work any more. Ask for a new one.',
    incomplete: 'Fill in the same new password twice.',
    emailDone: 'Your e-mail address has been changed. From now on you sign in with the new address.',
    emailExpired: 'This link does not work any more. Fill in the new address at your account again.',
  },
}
