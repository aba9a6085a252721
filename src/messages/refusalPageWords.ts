import type { ErrorCode } from '../errors'

interface PageWords {
  title: string
  text: string
  /** What the link says; '' where trying again does not help. */
  retry: string
}

interface RefusalPageWords {
  pages: Partial<Record<ErrorCode, PageWords>>
  other: PageWords
  home: string
}

/** Pages that the web server shows by itself, when a request cannot be answered at all. */
export const refusalPageWords: Record<'nl' | 'en', RefusalPageWords> = {
  nl: {
    pages: {
      database_unavailable: {
        title: 'Vraagbaak is even niet bereikbaar',
        text: 'Dat ligt aan ons, niet aan u. U bent niet uitgelogd. Wacht een minuut en probeer het dan opnieuw. Had u iets ingevuld? Ga dan eerst terug: de tekst staat er vaak nog.',
        retry: 'Probeer opnieuw',
      },
      invalid_request: {
        title: 'Dit adres klopt niet',
        text: 'In het adres staat een fout. Kijk of u het helemaal heeft overgenomen. Of zoek uw vraag op de beginpagina.',
        retry: '',
      },
      method_not_allowed: { title: 'Dit kan hier niet', text: 'Deze pagina kunt u alleen bekijken. Ga naar de beginpagina.', retry: '' },
      too_large: {
        title: 'Dit is te groot',
        text: 'U stuurde meer dan wij kunnen aannemen. Ga terug, maak het korter en probeer het opnieuw.',
        retry: '',
      },
      too_many_requests: {
        title: 'Dit ging te vaak achter elkaar',
        text: 'Wacht even en probeer het dan opnieuw.',
        retry: 'Probeer opnieuw',
      },
    },
    other: {
      title: 'Er ging iets mis',
      text: 'Dat ligt aan ons, niet aan u. Probeer het over een minuut opnieuw.',
      retry: 'Probeer opnieuw',
    },
    home: 'Naar de beginpagina',
  },
  en: {
    pages: {
      database_unavailable: {
        title: 'Vraagbaak cannot be reached for a moment',
        text: 'This is our fault, not yours. You are not signed out. Wait a minute and try again. Had you filled in something? Go back first: your text is often still there.',
        retry: 'Try again',
      },
      invalid_request: {
        title: 'This address is not right',
        text: 'There is a mistake in the address. See whether you copied all of it. Or search on the home page.',
        retry: '',
      },
      method_not_allowed: { title: 'This is not possible here', text: 'You can only look at this page. Go to the home page.', retry: '' },
      too_large: { title: 'This is too large', text: 'You sent more than we can take. Go back, make it shorter and try again.', retry: '' },
      too_many_requests: { title: 'This was too often', text: 'Wait a moment and try again.', retry: 'Try again' },
    },
    other: { title: 'Something went wrong', text: 'This is our fault, not yours. Try again in a minute.', retry: 'Try again' },
    home: 'To the home page',
  },
}
