type Rows = Record<string, string>

const EVERYONE = 'no yes yes yes yes yes yes'
const NOBODY = 'no no no no no no no'
const EDITORS = 'no no no no yes no yes'
const OVERSEERS = 'no no no no yes yes yes'
const ADMINS = 'no no no no no no yes'
const WRITERS = 'no no own own yes no yes'
const PUBLISHERS = 'no no own no yes no yes'
const DRAFTS = 'no no own own yes yes yes'
const ANY_WRITER = 'no no yes yes yes no yes'
const BACK_OFFICE = 'no no yes yes yes yes yes'

const departmental: Rows = { create: WRITERS, read: EVERYONE, update: WRITERS, delete: WRITERS }
const shared: Rows = { create: EDITORS, read: EVERYONE, update: EDITORS, delete: EDITORS }
const kept = (read: string): Rows => ({ create: NOBODY, read, update: NOBODY, delete: NOBODY })

/**
 * Who may do what: anonymous, agent, owner, owner without the right to publish, editor, lead, admin. `own`: of the own
 * departments; `self`: about oneself; `live`: what is live; `off`: own, and not on the website. Written from the words
 * of the product, not from the code.
 */
export const rightsTable: Record<string, Rows> = {
  vacs: {
    create: WRITERS,
    read: 'no live live|own live|own yes yes yes',
    update: WRITERS,
    delete: EDITORS,
    readVersions: DRAFTS,
    unlock: EDITORS,
    copy: WRITERS,
    publish: PUBLISHERS,
    plan: PUBLISHERS,
    confirm: WRITERS,
    answerFor: 'no no own own no no no',
    sayChecked: EDITORS,
    overrideCheck: EDITORS,
  },
  handovers: departmental,
  contacts: departmental,
  notices: { ...departmental, delete: 'no no own off yes no yes', publish: PUBLISHERS },
  themes: shared,
  departments: { ...shared, handOver: EDITORS },
  municipalities: { ...shared, create: ADMINS, delete: ADMINS },
  'upl-products': { create: ADMINS, read: EVERYONE, update: ADMINS, delete: ADMINS, suggest: ANY_WRITER },
  'allowed-words': shared,
  synonyms: shared,
  flags: { create: EVERYONE, read: 'no self self|own self|own yes yes yes', update: WRITERS, delete: ADMINS },
  users: {
    create: ADMINS,
    read: 'no self self self self self yes',
    update: 'no self self self self self yes',
    delete: ADMINS,
    unlock: ADMINS,
    admin: EVERYONE,
    administer: ADMINS,
  },
  settings: { read: EVERYONE, update: ADMINS },
  'review-confirmations': { ...kept(EVERYONE), create: WRITERS, putOffLong: EDITORS },
  schedules: { create: PUBLISHERS, read: DRAFTS, update: PUBLISHERS, delete: NOBODY },
  'vac-records': kept(EVERYONE),
  'vac-findability': kept('no live live|own live|own yes yes yes'),
  'vac-scores': kept(DRAFTS),
  'import-records': kept(OVERSEERS),
  'number-exceptions': { ...kept(OVERSEERS), delete: EDITORS, state: EDITORS },
  searches: kept(OVERSEERS),
  'search-decisions': { ...kept(OVERSEERS), delete: EDITORS },
  'payload-migrations': { ...kept(NOBODY), unlock: NOBODY },
  'payload-locked-documents': { create: ANY_WRITER, read: EVERYONE, update: ANY_WRITER, delete: ANY_WRITER },
  work: { read: BACK_OFFICE },
  'search-suggestions': { read: BACK_OFFICE, decide: ANY_WRITER },
  'search-explanations': { read: BACK_OFFICE },
  'readability-overview': { read: BACK_OFFICE },
}
