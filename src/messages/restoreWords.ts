import type { Language } from './language'

interface RestoreWords {
  title: string
  intro: (moment: string) => string
  asDraft: string
  asDraftHint: string
  live: string
  liveHint: string
  liveSure: (day: string) => string
  liveYes: string
  liveNo: string
  busy: string
  restoredAsDraft: string
  restoredLive: string
  draftOnly: (why: string) => string
}

/** What the screen of one version says about going back to it. */
export const restoreWords: Record<Language, RestoreWords> = {
  nl: {
    title: 'Terug naar deze versie',
    intro: (moment) => `U bekijkt de versie van ${moment}.`,
    asDraft: 'Herstel als concept',
    asDraftHint: 'Inwoners en het KCC zien er nog niets van. U kunt de tekst eerst nalezen.',
    live: 'Herstel en zet meteen live',
    liveHint: 'Inwoners en het KCC lezen dan meteen deze tekst.',
    liveSure: (day) => `Deze tekst van ${day} staat daarna meteen op de website. Weet u het zeker?`,
    liveYes: 'Ja, zet deze tekst live',
    liveNo: 'Nee, toch niet',
    busy: 'Bezig met herstellen…',
    restoredAsDraft: 'De oude tekst staat nu klaar als concept.',
    restoredLive: 'De oude tekst staat nu live.',
    draftOnly: (why) => `De oude tekst staat klaar als concept, maar is niet live gezet. ${why}`,
  },
  en: {
    title: 'Back to this version',
    intro: (moment) => `You are looking at the version of ${moment}.`,
    asDraft: 'Restore as a draft',
    asDraftHint: 'Residents and agents see nothing of it yet. You can read the text first.',
    live: 'Restore and put live at once',
    liveHint: 'Residents and agents then read this text at once.',
    liveSure: (day) => `This text of ${day} will be on the website at once. Are you sure?`,
    liveYes: 'Yes, put this text live',
    liveNo: 'No, do not',
    busy: 'Restoring…',
    restoredAsDraft: 'The old text is ready as a draft.',
    restoredLive: 'The old text is live now.',
    draftOnly: (why) => `The old text is ready as a draft, but was not put live. ${why}`,
  },
}
