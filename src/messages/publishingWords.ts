import type { Language } from './language'

interface PublishingWords {
  noticeOnWebsite: string
  reviewPast: string
  reviewFar: (latest: string) => string
  intervalLong: (most: number) => string
}

/** Refusals about what goes live, and for how long. */
export const publishingWords: Record<Language, PublishingWords> = {
  nl: {
    noticeOnWebsite:
      'Dit staat op de website, of komt daar. Dat mag alleen iemand die mag publiceren. Sla het op zonder website, of vraag de redactie.',
    reviewPast: 'Deze dag is al voorbij. Kies een dag na vandaag.',
    reviewFar: (latest) => `Deze dag is te ver weg. Kies een dag tot en met ${latest}. Moet het later? Vraag de redactie.`,
    intervalLong: (most) => `Hooguit ${most} maanden. Moet het langer? Vraag de redactie.`,
  },
  en: {
    noticeOnWebsite:
      'This stands on the website, or will. Only who may publish may do that. Save it without the website, or ask the editors.',
    reviewPast: 'This day is over. Choose a day after today.',
    reviewFar: (latest) => `This day is too far away. Choose a day up to ${latest}. Must it be later? Ask the editors.`,
    intervalLong: (most) => `At most ${most} months. Must it be longer? Ask the editors.`,
  },
}
