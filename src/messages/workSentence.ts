import type { Language } from './language'

interface WorkCounts {
  planCount: number
  flagCount: number
  reviewCount: number
  overdueCount: number
  draftCount: number
  searchCount: number
}

/** The one sentence above the lists: "3 signalen. 5 antwoorden controleren, 2 te laat. 1 concept." */
export function workSentence(counts: WorkCounts, language: Language): string {
  const { planCount, flagCount, reviewCount, overdueCount, draftCount, searchCount } = counts
  const words = language === 'nl' ? nl : en
  const parts: string[] = []
  if (planCount > 0) parts.push(words.plans(planCount))
  if (flagCount > 0) parts.push(words.flags(flagCount))
  if (reviewCount > 0) parts.push(words.reviews(reviewCount) + (overdueCount > 0 ? `, ${words.overdue(overdueCount)}` : ''))
  if (draftCount > 0) parts.push(words.drafts(draftCount))
  if (searchCount > 0) parts.push(words.searches(searchCount))
  return parts.length === 0 ? words.allDone : `${parts.join('. ')}.`
}

const nl = {
  plans: (count: number) => (count === 1 ? '1 planning mislukt' : `${count} planningen mislukt`),
  flags: (count: number) => (count === 1 ? '1 signaal' : `${count} signalen`),
  reviews: (count: number) => (count === 1 ? '1 antwoord controleren' : `${count} antwoorden controleren`),
  overdue: (count: number) => `${count} te laat`,
  drafts: (count: number) => (count === 1 ? '1 concept' : `${count} concepten`),
  searches: (count: number) => (count === 1 ? '1 zoekvraag' : `${count} zoekvragen`),
  allDone: 'Alles is bij. Er wacht niets op u.',
}

const en = {
  plans: (count: number) => (count === 1 ? '1 plan failed' : `${count} plans failed`),
  flags: (count: number) => (count === 1 ? '1 flag' : `${count} flags`),
  reviews: (count: number) => (count === 1 ? '1 answer to check' : `${count} answers to check`),
  overdue: (count: number) => `${count} late`,
  drafts: (count: number) => (count === 1 ? '1 draft' : `${count} drafts`),
  searches: (count: number) => (count === 1 ? '1 search' : `${count} searches`),
  allDone: 'Everything is up to date. Nothing waits for you.',
}
