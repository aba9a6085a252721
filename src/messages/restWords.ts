import type { Language } from './language'

interface RestWords {
  signedOut: string
  /** What Payload says in English only, by its own sentence. */
  payload: Record<string, string>
  /** Of a query whose fields do not exist or may not be asked. */
  query: string
  unknownAddress: string
  notJson: string
  noFiles: string
  tooDeep: string
}

/** Refusals of Payload's REST API. Its admin shows them in a toast, so that people read them too. */
export const restWords: Record<Language, RestWords> = {
  nl: {
    signedOut: 'U bent niet (meer) ingelogd. Log opnieuw in en probeer het nog eens.',
    payload: {
      'Invalid JSON': 'Wat u stuurde, kunnen wij niet lezen: het is geen JSON.',
      'Missing email.': 'Vul een e-mailadres in.',
      'Missing required data.': 'Er ontbreekt iets. Vul alles in en probeer het opnieuw.',
      'Token is either invalid or has expired.': 'Deze link werkt niet meer. Vraag een nieuwe link aan.',
      'No User': 'U bent al uitgelogd.',
      'Incorrect collection': 'U bent niet ingelogd. Log eerst in.',
    },
    query: 'Op dit veld kunt u niet zoeken of sorteren. Kijk de naam van het veld na.',
    unknownAddress: 'Dit adres bestaat niet. Kijk het na.',
    notJson: 'Wat u stuurde, kunnen wij niet lezen. Stuur JSON.',
    noFiles: 'U kunt hier geen bestanden opslaan. Stuur alleen tekst.',
    tooDeep: 'Deze tekst zit te diep in andere onderdelen. Maak de opbouw eenvoudiger.',
  },
  en: {
    signedOut: 'You are not signed in (any more). Sign in and try again.',
    payload: {},
    query: 'You cannot search or sort by this field. Check its name.',
    unknownAddress: 'This address does not exist. Check it.',
    notJson: 'We cannot read what you sent. Send JSON.',
    noFiles: 'You cannot store files here. Send text only.',
    tooDeep: 'This text nests too deep. Make its structure simpler.',
  },
}
