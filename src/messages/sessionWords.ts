import type { Language } from './language'

interface SessionWords {
  endedTitle: string
  ended: string
  endedSaving: string
  otherTitle: string
  other: (other: string, you: string) => string
  endingTitle: string
  ending: (time: string) => string
  email: string
  password: string
  logIn: string
  busy: string
  later: string
  stay: string
  logOut: string
  barred: string
  again: string
  wrong: string
  tooMany: string
  unavailable: string
  offline: string
  missing: string
  stayFailed: string
}

/** What is said when a session ends while somebody works. */
export const sessionWords: Record<Language, SessionWords> = {
  nl: {
    endedTitle: 'Uw sessie is afgelopen',
    ended: 'Log opnieuw in om verder te gaan. Wat u hebt getypt, staat er nog.',
    endedSaving: 'Log opnieuw in. Daarna gaat het opslaan vanzelf verder. Wat u hebt getypt, staat er nog.',
    otherTitle: 'Iemand anders is ingelogd',
    other: (other, you) => `In een ander venster is ${other} ingelogd. Log hier opnieuw in als ${you}. Wat u hebt getypt, staat er nog.`,
    endingTitle: 'Uw sessie loopt bijna af',
    ending: (time) => `Uw sessie eindigt om ${time}. Wilt u ingelogd blijven?`,
    email: 'E-mailadres',
    password: 'Wachtwoord',
    logIn: 'Inloggen',
    busy: 'Bezig met inloggen…',
    later: 'Later',
    stay: 'Ja, blijf ingelogd',
    logOut: 'Nee, log uit',
    barred: 'U bent niet ingelogd. Wat u typt, staat alleen in deze browser.',
    again: 'Log opnieuw in',
    wrong: 'Dit wachtwoord klopt niet. Probeer het opnieuw. Na te veel fouten moet u even wachten.',
    tooMany: 'Er is te vaak geprobeerd in te loggen. Wacht even en probeer het dan opnieuw.',
    unavailable: 'Inloggen lukt nu niet door een storing. Probeer het zo weer.',
    offline: 'Er is geen verbinding. Probeer het zo weer.',
    missing: 'Vul uw wachtwoord in.',
    stayFailed: 'Uw sessie verlengen lukt nu niet. Probeer het zo weer.',
  },
  en: {
    endedTitle: 'Your session has ended',
    ended: 'Log in again to go on. What you typed is still there.',
    endedSaving: 'Log in again. Saving goes on by itself after that. What you typed is still there.',
    otherTitle: 'Somebody else is logged in',
    other: (other, you) => `${other} is logged in in another window. Log in here again as ${you}. What you typed is still there.`,
    endingTitle: 'Your session is about to end',
    ending: (time) => `Your session ends at ${time}. Do you want to stay logged in?`,
    email: 'E-mail address',
    password: 'Password',
    logIn: 'Log in',
    busy: 'Logging in…',
    later: 'Later',
    stay: 'Yes, stay logged in',
    logOut: 'No, log out',
    barred: 'You are not logged in. What you type is in this browser only.',
    again: 'Log in again',
    wrong: 'This password is not correct. Try again. After too many mistakes you have to wait for a while.',
    tooMany: 'There were too many attempts to log in. Wait a moment and try again.',
    unavailable: 'Logging in fails now because of a fault. Try again in a moment.',
    offline: 'There is no connection. Try again in a moment.',
    missing: 'Enter your password.',
    stayFailed: 'Your session cannot be extended now. Try again in a moment.',
  },
}
