import type { Language } from './language'

interface ApiErrorWords {
  signedOut: string
  forbidden: string
  notFound: string
  conflict: string
  offline: string
  unknown: string
}

/** What a screen says when the server refuses or cannot be reached, and sent no words of its own. */
export const apiErrorWords: Record<Language, ApiErrorWords> = {
  nl: {
    signedOut: 'U bent niet meer ingelogd. Log opnieuw in en probeer het nog eens.',
    forbidden: 'U mag dit niet doen. Vraag het aan de redactie.',
    notFound: 'Dit bestaat niet meer. Ververs de pagina.',
    conflict: 'Iemand anders heeft dit net veranderd. Ververs de pagina.',
    offline: 'We kunnen de server niet bereiken. Controleer uw verbinding en probeer het opnieuw.',
    unknown: 'Het is niet gelukt. Probeer het opnieuw. Lukt het weer niet? Meld het aan uw beheerder.',
  },
  en: {
    signedOut: 'You are no longer signed in. Sign in and try again.',
    forbidden: 'You may not do this. Ask the editors.',
    notFound: 'This no longer exists. Refresh the page.',
    conflict: 'Somebody else has just changed this. Refresh the page.',
    offline: 'We cannot reach the server. Check your connection and try again.',
    unknown: 'It did not work. Try again. Does it fail again? Tell your administrator.',
  },
}
