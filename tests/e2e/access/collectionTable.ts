import { type AccessRole, type Expectation, expectations } from './roles'

type Rows = Record<string, string>

const SIGNED_IN = 'no yes yes yes yes yes'
const NOBODY = 'no no no no no no'
const EDITORS = 'no no no yes no yes'
const OWNERS = 'no no own yes no yes'
const ADMINS = 'no no no no no yes'

const reading = (row: string): Rows => ({ list: row, read: row, count: row })
const changing = (row: string): Rows => ({ update: row, bulkUpdate: row })
const deleting = (row: string): Rows => ({ delete: row, bulkDelete: row })

/** Content of a department, without versions. */
const departmental: Rows = {
  create: OWNERS,
  ...reading(SIGNED_IN),
  ...changing(OWNERS),
  ...deleting(OWNERS),
  duplicate: OWNERS,
  versions: NOBODY,
}
/** Content of nobody in particular. */
const shared: Rows = {
  create: EDITORS,
  ...reading(SIGNED_IN),
  ...changing(EDITORS),
  ...deleting(EDITORS),
  duplicate: EDITORS,
  versions: NOBODY,
}
/** What only the product itself writes. */
const bookkeeping: Rows = { create: NOBODY, ...changing(NOBODY), ...deleting(NOBODY), duplicate: NOBODY, versions: NOBODY }

/** Who may do what with which collection: anonymous, agent, owner, editor, lead, admin. Follows from the words of the product, not from the code. */
const rows: Record<string, Rows> = {
  vacs: {
    create: OWNERS,
    ...reading(SIGNED_IN),
    ...changing(OWNERS),
    ...deleting(EDITORS),
    duplicate: OWNERS,
    versions: 'no no own yes yes yes',
    readVersion: 'no no own yes yes yes',
    restoreVersion: OWNERS,
    publish: OWNERS,
    unpublish: OWNERS,
    readDraft: 'no no own yes yes yes',
    readNewerDraft: 'no no own yes yes yes',
    bin: EDITORS,
    readBinned: 'no no own yes yes yes',
  },
  handovers: departmental,
  contacts: departmental,
  notices: departmental,
  themes: shared,
  departments: shared,
  municipalities: { ...shared, create: ADMINS, ...deleting(ADMINS), duplicate: ADMINS },
  'upl-products': { ...shared, create: ADMINS, ...changing(ADMINS), ...deleting(ADMINS), duplicate: ADMINS },
  flags: {
    create: SIGNED_IN,
    ...reading('no own own yes yes yes'),
    ...changing(OWNERS),
    ...deleting(ADMINS),
    duplicate: NOBODY,
    versions: NOBODY,
  },
  users: {
    create: ADMINS,
    ...reading('no own own own own yes'),
    ...changing('no own own own own yes'),
    ...deleting(ADMINS),
    duplicate: NOBODY,
    versions: NOBODY,
    unlock: ADMINS,
  },
  'review-confirmations': { ...bookkeeping, create: OWNERS, ...reading(SIGNED_IN) },
  schedules: { ...bookkeeping, create: OWNERS, ...reading('no no own yes yes yes'), ...changing(OWNERS) },
  'vac-records': { ...bookkeeping, ...reading(SIGNED_IN) },
  'vac-findability': { ...bookkeeping, ...reading(SIGNED_IN) },
  'import-records': { ...bookkeeping, ...reading('no no no yes yes yes') },
  'vac-scores': { ...bookkeeping, ...reading('no no own yes yes yes') },
  'number-exceptions': { ...bookkeeping, ...reading('no no no yes yes yes'), ...deleting(EDITORS) },
  'allowed-words': { ...shared, duplicate: NOBODY },
  synonyms: { ...shared, duplicate: NOBODY },
  searches: { ...bookkeeping, ...reading('no no no yes yes yes') },
  'search-decisions': { ...bookkeeping, ...reading('no no no yes yes yes'), ...deleting(EDITORS) },
  'payload-kv': { ...bookkeeping, ...reading(NOBODY) },
  'payload-migrations': { ...bookkeeping, ...reading(NOBODY) },
  // Says who has a document open; those who may not edit it do not lock it.
  'payload-locked-documents': {
    create: OWNERS,
    ...reading(SIGNED_IN),
    ...changing(OWNERS),
    ...deleting(OWNERS),
    duplicate: OWNERS,
    versions: NOBODY,
  },
  // One document of these is asked for by its key, with endpoints of their own: those by id are out of reach behind them.
  'payload-preferences': {
    create: SIGNED_IN,
    list: 'no own own own own own',
    read: NOBODY,
    count: NOBODY,
    ...changing('no own own own own own'),
    delete: NOBODY,
    bulkDelete: 'no own own own own own',
    duplicate: 'no own own own own own',
    versions: NOBODY,
  },
}

export const collectionTable: Record<string, Record<string, Record<AccessRole, Expectation>>> = Object.fromEntries(
  Object.entries(rows).map(([slug, table]) => [
    slug,
    Object.fromEntries(Object.entries(table).map(([name, row]) => [name, expectations(row)])),
  ]),
)
