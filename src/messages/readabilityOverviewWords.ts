import type { Language } from './language'

interface ReadabilityOverviewWords {
  title: string
  intro: string
  department: string
  allDepartments: string
  judgement: string
  all: string
  meets: string
  meetsNot: string
  notYet: string
  below: string
  sort: string
  hardestFirst: string
  easiestFirst: string
  show: string
  found: (count: number) => string
  none: string
  caption: string
  question: string
  score: string
  scoreOf: (score: number) => string
  pages: string
  page: (page: number, pages: number) => string
  previous: string
  next: string
}

/** The overview of how plain the live texts are. */
export const readabilityOverviewWords: Record<Language, ReadabilityOverviewWords> = {
  nl: {
    title: 'Begrijpelijke taal',
    intro:
      'Dit zijn alle antwoorden die nu live zijn. De score helpt u kiezen welke tekst u eerst makkelijker maakt. Vergelijk er geen mensen of afdelingen mee.',
    department: 'Afdeling',
    allDepartments: 'Alle afdelingen',
    judgement: 'Oordeel',
    all: 'Alles',
    meets: 'Voldoet aan onze B1-regels',
    meetsNot: 'Voldoet nog niet aan onze B1-regels',
    notYet: 'Nog niet geteld',
    below: 'Score lager dan',
    sort: 'Volgorde',
    hardestFirst: 'Moeilijkste eerst',
    easiestFirst: 'Makkelijkste eerst',
    show: 'Toon',
    found: (count) => (count === 1 ? '1 antwoord' : `${count} antwoorden`),
    none: 'Geen antwoord past bij uw keuze.',
    caption: 'Antwoorden met hun score',
    question: 'Vraag',
    score: 'Score',
    scoreOf: (score) => `${score} van 100`,
    pages: 'Pagina’s',
    page: (page, pages) => `Pagina ${page} van ${pages}`,
    previous: 'Vorige pagina',
    next: 'Volgende pagina',
  },
  en: {
    title: 'Plain language',
    intro:
      'These are all answers that are live now. The score helps you choose which text to make easier first. Do not compare people or departments by it.',
    department: 'Department',
    allDepartments: 'All departments',
    judgement: 'Judgement',
    all: 'Everything',
    meets: 'Meets our B1 rules',
    meetsNot: 'Does not meet our B1 rules yet',
    notYet: 'Not counted yet',
    below: 'Score below',
    sort: 'Order',
    hardestFirst: 'Hardest first',
    easiestFirst: 'Easiest first',
    show: 'Show',
    found: (count) => (count === 1 ? '1 answer' : `${count} answers`),
    none: 'No answer fits your choice.',
    caption: 'Answers with their score',
    question: 'Question',
    score: 'Score',
    scoreOf: (score) => `${score} of 100`,
    pages: 'Pages',
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
  },
}
