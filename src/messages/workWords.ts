import type { Language } from './language'

interface WorkWords {
  title: string
  agentTitle: string
  agentText: string
  agentLink: string
  plans: string
  noPlans: string
  planFacts: { publish: (moment: string) => string; retire: (moment: string) => string }
  planBy: (name: string) => string
  planSeen: string
  planSeenDone: (question: string) => string
  flags: string
  noFlags: string
  reviews: string
  noReviews: string
  drafts: string
  noDrafts: string
  more: (count: number) => string
  searchedFor: (query: string) => string
  from: (name: string) => string
  anonymous: string
  editors: string
  answerFlag: string
  editAnswer: string
  stateQuestion: string
  plannedFor: string
  answer: string
  answerHint: string
  answerMissing: string
  answerBegun: string
  dayMissing: string
  dayPast: string
  send: string
  cancel: string
  sent: string
  stillCorrect: string
  confirmed: (question: string) => string
  edit: string
  dueBefore: (day: string) => string
  goOn: string
  notLive: string
  overLive: string
  editedBy: (name: string | null, moment: string) => string
  /** Joins the visible word of a button with what it acts on, for screen readers. */
  about: (action: string, subject: string) => string
}

/** Everything the start page "Uw werk" says. */
export const workWords: Record<Language, WorkWords> = {
  nl: {
    title: 'Uw werk',
    agentTitle: 'Welkom',
    agentText: 'U zoekt antwoorden in het agentscherm. Hier in het beheer is voor u niets te doen.',
    agentLink: 'Ga naar het agentscherm',
    plans: 'Niet gelukt op tijd',
    noPlans: 'Alle planningen zijn gelukt.',
    planFacts: { publish: (moment) => `moest live op ${moment}`, retire: (moment) => `moest offline op ${moment}` },
    planBy: (name) => `gepland door ${name}`,
    planSeen: 'Gezien',
    planSeenDone: (question) => `Gezien: “${question}”. Plan het opnieuw als het nog nodig is.`,
    flags: 'Signalen',
    noFlags: 'Er zijn geen signalen.',
    reviews: 'Te controleren',
    noReviews: 'Er is niets te controleren.',
    drafts: 'Concepten',
    noDrafts: 'Er zijn geen concepten.',
    more: (count) => `En nog ${count}. Ze komen in beeld als u deze hebt gedaan.`,
    searchedFor: (query) => `Gezocht op: “${query}”`,
    from: (name) => `van ${name}`,
    anonymous: 'zonder naam gemeld',
    editors: 'Redactie',
    answerFlag: 'Beantwoorden',
    editAnswer: 'Bewerk het antwoord',
    stateQuestion: 'Wat gebeurt ermee?',
    plannedFor: 'Klaar op',
    answer: 'Antwoord aan de melder',
    answerHint: 'Schrijf wat u hebt gedaan, of waarom het niet kan.',
    answerMissing: 'Schrijf eerst een antwoord aan de melder.',
    answerBegun: 'U hebt hier een antwoord dat nog niet is verstuurd. Kies Beantwoorden om verder te gaan.',
    dayMissing: 'Vul in wanneer het klaar is.',
    dayPast: 'Kies vandaag of een dag daarna.',
    send: 'Verstuur',
    cancel: 'Annuleren',
    sent: 'Uw antwoord is verstuurd.',
    stillCorrect: 'Nog actueel',
    confirmed: (question) => `Bevestigd: “${question}” is nog actueel.`,
    edit: 'Bewerken',
    dueBefore: (day) => `controleren voor ${day}`,
    goOn: 'Verder schrijven',
    notLive: 'Nog niet live',
    overLive: 'Wijziging op een live antwoord',
    editedBy: (name, moment) => (name ? `bewerkt door ${name}, ${moment}` : `bewerkt ${moment}`),
    about: (action, subject) => `${action}: ${subject}`,
  },
  en: {
    title: 'Your work',
    agentTitle: 'Welcome',
    agentText: 'You search for answers in the agent screen. There is nothing for you to do here.',
    agentLink: 'Go to the agent screen',
    plans: 'Did not happen as planned',
    noPlans: 'All plans were carried out.',
    planFacts: { publish: (moment) => `was to go live on ${moment}`, retire: (moment) => `was to go offline on ${moment}` },
    planBy: (name) => `planned by ${name}`,
    planSeen: 'Seen',
    planSeenDone: (question) => `Seen: “${question}”. Plan it again if it is still needed.`,
    flags: 'Flags',
    noFlags: 'There are no flags.',
    reviews: 'To be checked',
    noReviews: 'There is nothing to check.',
    drafts: 'Drafts',
    noDrafts: 'There are no drafts.',
    more: (count) => `And ${count} more. They appear when you have done these.`,
    searchedFor: (query) => `Searched for: “${query}”`,
    from: (name) => `from ${name}`,
    anonymous: 'reported without a name',
    editors: 'Editors',
    answerFlag: 'Answer',
    editAnswer: 'Edit the answer',
    stateQuestion: 'What happens to it?',
    plannedFor: 'Done by',
    answer: 'Answer to the reporter',
    answerHint: 'Say what you did, or why it cannot be done.',
    answerMissing: 'Write an answer to the reporter first.',
    answerBegun: 'You have an answer here that was not sent. Choose Answer to go on.',
    dayMissing: 'State when it will be done.',
    dayPast: 'Choose today or a later day.',
    send: 'Send',
    cancel: 'Cancel',
    sent: 'Your answer has been sent.',
    stillCorrect: 'Still correct',
    confirmed: (question) => `Confirmed: “${question}” is still correct.`,
    edit: 'Edit',
    dueBefore: (day) => `check before ${day}`,
    goOn: 'Go on writing',
    notLive: 'Not live yet',
    overLive: 'Change to a live answer',
    editedBy: (name, moment) => (name ? `edited by ${name}, ${moment}` : `edited ${moment}`),
    about: (action, subject) => `${action}: ${subject}`,
  },
}
