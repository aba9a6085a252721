import type { VacState } from '../publishing/vacState'
import type { Language } from './language'

interface LifecycleWords {
  title: string
  loading: string
  retry: string
  unsaved: string
  states: Record<VacState, string>
  stateHints: Record<VacState, string>
  liveSince: (moment: string) => string
  checked: (moment: string, name: string | null) => string
  neverChecked: string
  due: (day: string) => string
  noDue: string
  overdue: (day: string, late: string) => string
  openFlags: (count: number) => string
  confirm: string
  confirmHint: string
  otherDay: string
  day: string
  dayHint: string
  dayPast: string
  confirmed: string
  plan: string
  planMoment: string
  planDay: string
  planTime: string
  planHint: string
  planUnsaved: string
  planMissing: string
  planPast: string
  planSave: string
  planned: (moment: string) => string
  waiting: string
  actions: { publish: string; retire: string }
  requestedBy: (name: string) => string
  cancel: string
  cancelled: string
  website: string
  print: string
  agent: string
  newTab: string
  preview: string
  previewHint: string
  channels: { phone: string; email: string; counter: string; website: string }
  previewEmpty: string
}

/** Everything the panel beside an answer says: its state, its checks and its plans. */
export const lifecycleWords: Record<Language, LifecycleWords> = {
  nl: {
    title: 'Stand van zaken',
    loading: 'De stand wordt opgehaald.',
    retry: 'Opnieuw proberen',
    unsaved: 'Dit antwoord is nog niet bewaard. Sla het op als concept. Daarna ziet u hier de stand.',
    states: {
      draft: 'Concept',
      live: 'Live',
      liveWithDraft: 'Live met wijziging in concept',
      scheduled: 'Ingepland',
      retired: 'Ingetrokken',
    },
    stateHints: {
      draft: 'Alleen collega’s die schrijven zien dit.',
      live: 'Inwoners en het KCC zien deze tekst.',
      liveWithDraft: 'Inwoners zien de oude tekst. Uw wijziging is nog niet gepubliceerd.',
      scheduled: 'De tekst gaat vanzelf live op het gekozen moment.',
      retired: 'Inwoners en het KCC zien dit niet meer.',
    },
    liveSince: (moment) => `Live sinds ${moment}.`,
    checked: (moment, name) => `Gecontroleerd op ${moment}${name ? ` door ${name}` : ''}.`,
    neverChecked: 'Nog nooit gecontroleerd.',
    due: (day) => `Controleren voor ${day}.`,
    noDue: 'Er is nog geen dag om te controleren.',
    overdue: (day, late) => `Controleren voor ${day}: ${late}.`,
    openFlags: (count) => (count === 1 ? '1 signaal wacht op antwoord.' : `${count} signalen wachten op antwoord.`),
    confirm: 'Nog actueel',
    confirmHint: 'Klopt de tekst die nu live is? Bevestig het.',
    otherDay: 'Een andere dag kiezen voor de volgende controle',
    day: 'Opnieuw controleren voor',
    dayHint: 'Leeg: na het vaste aantal maanden.',
    dayPast: 'Kies een dag na vandaag.',
    confirmed: 'Bevestigd: de tekst is nog actueel.',
    plan: 'Inplannen',
    planMoment: 'Live op',
    planDay: 'Dag',
    planTime: 'Tijd',
    planHint: 'De laatst bewaarde tekst gaat dan live. Latere wijzigingen gaan niet mee.',
    planUnsaved: 'U hebt wijzigingen die nog niet bewaard zijn. Sla ze eerst op.',
    planMissing: 'Kies een dag en een tijd.',
    planPast: 'Dit moment is al voorbij. Kies een later moment.',
    planSave: 'Zet in de planning',
    planned: (moment) => `Ingepland voor ${moment}.`,
    waiting: 'In de planning',
    actions: { publish: 'Live', retire: 'Offline' },
    requestedBy: (name) => `door ${name}`,
    cancel: 'Annuleren',
    cancelled: 'De planning is geannuleerd.',
    website: 'Bekijk op de website',
    print: 'Bekijk de baliepagina',
    agent: 'Bekijk in het agentscherm',
    newTab: 'opent in een nieuw tabblad',
    preview: 'Zo ziet het eruit',
    previewHint: 'De laatst bewaarde tekst.',
    channels: { phone: 'Telefoon', email: 'E-mail', counter: 'Balie', website: 'Website' },
    previewEmpty: 'Hier is nog geen tekst.',
  },
  en: {
    title: 'State',
    loading: 'Fetching the state.',
    retry: 'Try again',
    unsaved: 'This answer has not been saved yet. Save it as a draft. Its state appears here after that.',
    states: {
      draft: 'Draft',
      live: 'Live',
      liveWithDraft: 'Live, with a draft change',
      scheduled: 'Scheduled',
      retired: 'Taken offline',
    },
    stateHints: {
      draft: 'Only colleagues who write see this.',
      live: 'Residents and agents see this text.',
      liveWithDraft: 'Residents see the old text. Your change has not been published.',
      scheduled: 'The text goes live by itself at the chosen moment.',
      retired: 'Residents and agents no longer see this.',
    },
    liveSince: (moment) => `Live since ${moment}.`,
    checked: (moment, name) => `Checked on ${moment}${name ? ` by ${name}` : ''}.`,
    neverChecked: 'Never checked.',
    due: (day) => `Check before ${day}.`,
    noDue: 'There is no day for a check yet.',
    overdue: (day, late) => `Check before ${day}: ${late}.`,
    openFlags: (count) => (count === 1 ? '1 flag waits for an answer.' : `${count} flags wait for an answer.`),
    confirm: 'Still correct',
    confirmHint: 'Is the text that is live now correct? Confirm it.',
    otherDay: 'Choose another day for the next check',
    day: 'Check again before',
    dayHint: 'Empty: after the fixed number of months.',
    dayPast: 'Choose a day after today.',
    confirmed: 'Confirmed: the text is still correct.',
    plan: 'Schedule',
    planMoment: 'Live at',
    planDay: 'Day',
    planTime: 'Time',
    planHint: 'The text saved last goes live then. Later changes do not.',
    planUnsaved: 'You have changes that are not saved. Save them first.',
    planMissing: 'Choose a day and a time.',
    planPast: 'This moment has passed. Choose a later one.',
    planSave: 'Add to the schedule',
    planned: (moment) => `Scheduled for ${moment}.`,
    waiting: 'Scheduled',
    actions: { publish: 'Live', retire: 'Offline' },
    requestedBy: (name) => `by ${name}`,
    cancel: 'Cancel',
    cancelled: 'The plan has been cancelled.',
    website: 'View on the website',
    print: 'View the counter page',
    agent: 'View in the agent screen',
    newTab: 'opens in a new tab',
    preview: 'What it looks like',
    previewHint: 'The text saved last.',
    channels: { phone: 'Phone', email: 'E-mail', counter: 'Counter', website: 'Website' },
    previewEmpty: 'There is no text here yet.',
  },
}
