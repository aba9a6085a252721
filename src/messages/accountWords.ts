import type { Issue } from '../errors'
import type { Language } from './language'

interface AccountWords {
  password: Record<string, (params: Issue['params']) => string>
  currentPassword: string
  newEmail: string
  noMail: string
  emailField: string
  oneAtATime: string
  wait: (minutes: number) => string
}

/** Refusals about accounts and passwords. */
export const accountWords: Record<Language, AccountWords> = {
  nl: {
    password: {
      password_short: ({ least }) =>
        `Dit wachtwoord is te kort. Neem ten minste ${least} tekens, bijvoorbeeld een paar woorden achter elkaar.`,
      password_long: ({ most }) => `Dit wachtwoord is te lang. Neem hooguit ${most} tekens.`,
      password_plain: () => 'Dit wachtwoord is makkelijk te raden: steeds dezelfde tekens. Neem een paar woorden achter elkaar.',
      password_own_name: ({ part }) =>
        `In dit wachtwoord staat “${part}”. Dat staat ook in uw naam of e-mailadres, en is dus makkelijk te raden. Kies iets anders.`,
    },
    currentPassword: 'Vul uw huidige wachtwoord in om dit te wijzigen. Het klopt nog niet.',
    newEmail: 'Vul een heel e-mailadres in, zoals naam@gemeente.nl.',
    noMail: 'Vraagbaak verstuurt hier geen mail. Vraag een beheerder om uw e-mailadres te wijzigen.',
    emailField: 'Uw e-mailadres wijzigt u in het veld “Nieuw e-mailadres”. U krijgt dan een mail met een link.',
    oneAtATime: 'Wijzig een naam, e-mailadres of wachtwoord bij één gebruiker tegelijk. Open de gebruiker en sla daar op.',
    wait: (minutes) =>
      minutes === 1
        ? 'U probeerde dit te vaak. Wacht 1 minuut en probeer het dan opnieuw.'
        : `U probeerde dit te vaak. Wacht ${minutes} minuten en probeer het dan opnieuw.`,
  },
  en: {
    password: {
      password_short: ({ least }) => `This password is too short. Take at least ${least} characters, such as a few words in a row.`,
      password_long: ({ most }) => `This password is too long. Take at most ${most} characters.`,
      password_plain: () => 'This password is easy to guess: the same characters again and again. Take a few words in a row.',
      password_own_name: ({ part }) =>
        `This password holds “${part}”, which stands in your name or e-mail address too and is easy to guess. Choose something else.`,
    },
    currentPassword: 'Fill in your current password to change this. It is not right yet.',
    newEmail: 'Fill in a whole e-mail address, such as name@municipality.nl.',
    noMail: 'Vraagbaak sends no mail here. Ask an administrator to change your e-mail address.',
    emailField: 'You change your e-mail address in the field “New e-mail address”. You then get a mail with a link.',
    oneAtATime: 'Change a name, e-mail address or password of one user at a time. Open the user and save there.',
    wait: (minutes) =>
      minutes === 1
        ? 'You tried this too often. Wait 1 minute and try again.'
        : `You tried this too often. Wait ${minutes} minutes and try again.`,
  },
}
