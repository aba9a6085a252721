import type { ErrorCode } from '../errors'

/** What a user reads when a request fails: what is wrong, and what to do. */
export const problemWords: Record<'nl' | 'en', Record<ErrorCode, string>> = {
  nl: {
    invalid_request: 'In uw verzoek staat iets wat wij niet begrijpen. Kijk de waarden na.',
    invalid_document: 'Deze tekst heeft een vorm die we niet kunnen bewaren.',
    invalid_import: 'Dit bestand kunnen we niet inlezen.',
    unauthenticated: 'U bent niet ingelogd. Log eerst in.',
    forbidden: 'U mag dit niet doen. Vraag het aan de beheerder.',
    not_found: 'Dit bestaat niet, of niet meer. Zoek het opnieuw op.',
    conflict: 'Iemand anders heeft dit intussen veranderd. Laad de pagina opnieuw.',
    locked: 'Een collega heeft dit antwoord nu open. Probeer het later nog eens.',
    too_large: 'Dit is te groot. Maak het kleiner.',
    too_many_requests: 'U deed te veel verzoeken achter elkaar. Wacht een minuut.',
    unmapped_node: 'Er ging bij ons iets mis. Probeer het later nog eens.',
    write_lost: 'Uw wijziging is niet opgeslagen. Sla nog een keer op.',
    internal: 'Er ging bij ons iets mis. Probeer het later nog eens.',
    search_unavailable: 'Zoeken lukt nu niet. Probeer het over een minuut nog eens.',
    database_unavailable: 'De gegevens zijn nu niet bereikbaar. Probeer het over een minuut nog eens.',
  },
  en: {
    invalid_request: 'Your request holds something we do not understand. Check its values.',
    invalid_document: 'This text has a form that we cannot keep.',
    invalid_import: 'We cannot read this file.',
    unauthenticated: 'You are not signed in. Sign in first.',
    forbidden: 'You may not do this. Ask your administrator.',
    not_found: 'This does not exist, or no longer. Look it up again.',
    conflict: 'Somebody else changed this meanwhile. Reload the page.',
    locked: 'A colleague has this answer open now. Try again later.',
    too_large: 'This is too large. Make it smaller.',
    too_many_requests: 'Too many requests. Wait a minute.',
    unmapped_node: 'Something went wrong on our side. Try again later.',
    write_lost: 'Your change was not saved. Save it again.',
    internal: 'Something went wrong on our side. Try again later.',
    search_unavailable: 'Searching does not work now. Try again in a minute.',
    database_unavailable: 'The data cannot be reached now. Try again in a minute.',
  },
}
