import { saved, whereIs } from '../../support/api'
import type { AccessRole } from './roles'
import { PASSWORD, type Whose, type World } from './world'

interface Asked {
  world: World
  /** Who is going to ask: `mine` is theirs. */
  role: AccessRole
  whose: Whose
}

/** How to make documents of one collection to try rights on. */
export interface Subject {
  /** Body of a new document. */
  body: (asked: Asked) => Promise<Record<string, unknown>> | Record<string, unknown>
  /** Makes a document that is there, with rights that always suffice. Without it: an administrator sends the body. */
  make?: (asked: Asked) => Promise<number>
  /** The same for one that may be removed, where it is not as good. */
  makeRemovable?: (asked: Asked) => Promise<number>
  /** A change that anybody with the right to change may make. */
  change: Record<string, unknown>
}

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

/** A VAC of a department, live unless the body says otherwise. */
export async function makeVac({ world, whose }: Pick<Asked, 'world' | 'whose'>, body: Record<string, unknown> = {}): Promise<number> {
  const vac = {
    question: world.name('vraag'),
    shortAnswer: 'Kort.',
    owningDepartment: world.departments[whose],
    _status: 'published',
    ...body,
  }
  return (await saved(world.apis.admin.post('/api/vacs', vac))).id
}

async function recordOf(asked: Asked, collection: string): Promise<number> {
  const vac = await makeVac(asked)
  const { body } = await asked.world.apis.admin.get<{ docs: { id: number }[] }>(`/api/${collection}?${whereIs('vac', vac)}`)
  return body.docs[0]?.id ?? 0
}

async function inserted({ world }: Asked, statement: string, values: unknown[]): Promise<number> {
  const { rows } = await world.database.query<{ id: number }>(`${statement} returning id`, values)
  return rows[0]?.id ?? 0
}

const department = ({ world, whose }: Asked) => world.departments[whose]

/** The user who asks, or another; for nobody: any user. */
const person = ({ world, role, whose }: Asked) => world.users[whose === 'theirs' ? 'neighbour' : role === 'anonymous' ? 'agent' : role]

const flagBody = async (asked: Asked) => ({ subject: 'vac', kind: 'wrong', text: asked.world.name('signaal'), vac: await makeVac(asked) })

const userBody = ({ world }: Asked) => ({
  email: `${world.name('nieuw').replaceAll(' ', '-')}@vraagbaak.example`,
  name: 'Nieuw',
  password: PASSWORD,
  role: 'agent',
})

export const subjects: Record<string, Subject> = {
  vacs: {
    body: (asked) => ({ question: asked.world.name('vraag'), shortAnswer: 'Kort.', owningDepartment: department(asked) }),
    make: (asked) => makeVac(asked),
    change: { shortAnswer: 'Anders.' },
  },
  handovers: {
    body: (asked) => ({ title: asked.world.name('afspraak'), department: department(asked), firstLine: 'Alles.', rest: 'Niets.' }),
    change: { firstLine: 'Weinig.' },
  },
  contacts: { body: (asked) => ({ name: asked.world.name('contact'), department: department(asked) }), change: { phone: '14 010' } },
  notices: {
    body: (asked) => ({ title: asked.world.name('nieuws'), text: 'Dicht.', department: department(asked), endsAt: inAnHour() }),
    change: { text: 'Open.' },
  },
  themes: { body: ({ world }) => ({ name: world.name('thema') }), change: { description: 'Anders.' } },
  departments: { body: ({ world }) => ({ name: world.name('afdeling') }), change: { openingHours: 'Altijd.' } },
  municipalities: { body: ({ world }) => ({ name: world.name('gemeente') }), change: { phone: '14 010' } },
  'upl-products': { body: ({ world }) => ({ name: world.name('product') }), change: { titles: ['x'] } },
  flags: {
    body: flagBody,
    // Those who see flags as reporters see their own; the department is that of the VAC either way.
    make: async (asked) => {
      const reporter = asked.role === 'agent' && asked.whose === 'mine' ? 'agent' : 'lead'
      return (await saved(asked.world.apis[reporter].post('/api/flags', await flagBody(asked)))).id
    },
    change: { state: 'solved', answer: 'Gedaan.' },
  },
  users: {
    body: userBody,
    make: (asked) => Promise.resolve(person(asked)),
    makeRemovable: async (asked) => (await saved(asked.world.apis.admin.post('/api/users', userBody(asked)))).id,
    change: { municipality: null },
  },
  'review-confirmations': {
    body: async (asked) => ({ vac: await makeVac(asked) }),
    make: (asked) => recordOf(asked, 'review-confirmations'),
    change: { nextDue: '2099-01-01' },
  },
  schedules: {
    body: async (asked) => ({ vac: await makeVac(asked), action: 'retire', moment: inAnHour() }),
    change: { moment: new Date(Date.now() + 7_200_000).toISOString() },
  },
  'vac-records': {
    body: async (asked) => ({ vac: await makeVac(asked, { _status: 'draft' }) }),
    make: (asked) => recordOf(asked, 'vac-records'),
    change: { reviewDue: '2099-01-01' },
  },
  'vac-findability': {
    body: async (asked) => ({ vac: await makeVac(asked), searchTerms: ['x'] }),
    make: (asked) => recordOf(asked, 'vac-findability'),
    change: { searchTerms: ['y'] },
  },
  'import-records': {
    body: async (asked) => ({ externalId: asked.world.name('bron'), vac: await makeVac(asked), hash: 'x' }),
    make: async (asked) =>
      inserted(asked, 'insert into import_records (external_id, vac_id, hash) values ($1, $2, $3)', [
        asked.world.name('bron'),
        await makeVac(asked),
        'x',
      ]),
    change: { hash: 'y' },
  },
  'vac-scores': {
    body: async (asked) => ({ vac: await makeVac(asked), version: asked.world.name('versie'), score: 1, meets: false, parts: [] }),
    make: async (asked) =>
      inserted(
        asked,
        'insert into vac_scores (vac_id, version, score, meets, parts, scored_at, engine_version, words_version) values ($1, $2, 1, false, $3, now(), $4, $4)',
        [await makeVac(asked), asked.world.name('versie'), '[]', 'x'],
      ),
    change: { score: 100 },
  },
  'number-exceptions': {
    body: ({ world }) => ({ documentKind: 'vacs', documentId: 1, digest: 'x', shown: '12•••••82', reason: world.name('reden') }),
    make: (asked) =>
      inserted(
        asked,
        "insert into number_exceptions (document_kind, document_id, digest, shown, reason) values ('vacs', 1, 'x', '12•••••82', $1)",
        [asked.world.name('reden')],
      ),
    change: { reason: 'anders' },
  },
  synonyms: {
    body: ({ world }) => ({ kind: 'one-way', from: ['eigen woord'], to: ['woord'], note: world.name('synoniem') }),
    change: { to: ['ander woord'] },
  },
  'allowed-words': { body: ({ world }) => ({ word: world.name('woord').replaceAll(' ', '') }), change: { explanation: 'Een naam.' } },
  searches: {
    body: ({ world }) => ({
      query: world.name('zoekvraag'),
      key: 'x',
      channel: 'agent',
      resultCount: 1,
      opened: 'nothing',
      source: 'search',
      searchedAt: inAnHour(),
    }),
    make: (asked) =>
      inserted(
        asked,
        "insert into searches (query, key, channel, result_count, opened, source, searched_at) values ($1, $2, 'agent', 1, 'nothing', 'search', now())",
        [asked.world.name('zoekvraag'), asked.world.run],
      ),
    change: { query: 'anders' },
  },
  'search-decisions': {
    body: ({ world }) => ({ query: world.name('besluit'), key: world.run, action: 'dismiss' }),
    make: (asked) =>
      inserted(asked, "insert into search_decisions (query, key, action) values ($1, $2, 'dismiss')", [
        asked.world.name('besluit'),
        asked.world.run,
      ]),
    change: { action: 'missing' },
  },
  'payload-kv': {
    body: ({ world }) => ({ key: world.name('sleutel'), data: {} }),
    make: (asked) => inserted(asked, 'insert into payload_kv (key, data) values ($1, $2)', [asked.world.name('sleutel'), {}]),
    change: { data: { is: 1 } },
  },
  'payload-migrations': {
    body: ({ world }) => ({ name: world.name('migratie'), batch: 1 }),
    make: async ({ world }) =>
      Number((await world.database.query<{ id: number }>('select id from payload_migrations limit 1')).rows[0]?.id),
    change: { batch: 99 },
  },
  'payload-locked-documents': {
    body: async (asked) => ({
      document: { relationTo: 'vacs', value: await makeVac(asked) },
      user: { relationTo: 'users', value: person(asked) },
    }),
    change: { globalSlug: null },
  },
  'payload-preferences': {
    body: ({ world }) => ({ key: world.name('voorkeur'), value: { is: 1 } }),
    make: async (asked) => {
      const actor = asked.whose === 'theirs' ? 'neighbour' : asked.role === 'anonymous' ? 'agent' : asked.role
      return (
        await saved(asked.world.apis[actor].post('/api/payload-preferences', { key: asked.world.name('voorkeur'), value: { is: 1 } }))
      ).id
    },
    change: { value: { is: 2 } },
  },
}
