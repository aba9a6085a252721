import type { Language } from './language'

interface WordListWords {
  searchTerms: { label: string; hint: string }
  upl: { label: string; hint: string }
  /** For an answer that is not saved yet, and for one that is. */
  saves: Record<'withAnswer' | 'atOnce', string>
  saved: string
  notSaved: (reason: string) => string
  retry: string
  /** To who sends the lists with a change of an answer that exists. */
  elsewhere: string
  badChange: string
}

/** The two lists of words that an answer is found by, on its tab "Vindbaarheid". */
export const wordListWords: Record<Language, WordListWords> = {
  nl: {
    searchTerms: {
      label: 'Zoektermen',
      hint: 'Gewone woorden van bellers, ook straattaal en oude namen. Druk op Enter na elk woord.',
    },
    upl: { label: 'Productnamen (UPL)', hint: 'Namen uit de Uniforme Productnamenlijst, zoals “paspoort”.' },
    saves: {
      withAnswer: 'Deze woorden gaan mee als u het antwoord opslaat.',
      atOnce: 'Elk woord werkt meteen. U hoeft het antwoord er niet voor op te slaan of te publiceren.',
    },
    saved: 'Bewaard.',
    notSaved: (reason) => `Nog niet bewaard. ${reason}`,
    retry: 'Probeer opnieuw',
    elsewhere:
      'Zoektermen en productnamen staan naast het antwoord. Wijzig ze op het tabblad Vindbaarheid, of met POST /api/vacs/{id}/findability.',
    badChange: 'Stuur voor searchTerms of upl twee lijsten met woorden: “from” (zoals u ze zag) en “to” (zoals ze moeten worden).',
  },
  en: {
    searchTerms: { label: 'Search terms', hint: 'Everyday words of callers. Press Enter after each.' },
    upl: { label: 'Product names (UPL)', hint: 'Names from the national list of product names.' },
    saves: {
      withAnswer: 'These words go along when you save the answer.',
      atOnce: 'Each word works at once. You need not save or publish the answer for it.',
    },
    saved: 'Saved.',
    notSaved: (reason) => `Not saved yet. ${reason}`,
    retry: 'Try again',
    elsewhere:
      'Search terms and product names stand beside the answer. Change them on the tab Findability, or with POST /api/vacs/{id}/findability.',
    badChange: 'Send two lists of words for searchTerms or upl: “from” (as you saw them) and “to” (as they must become).',
  },
}
