import pg from 'pg'
import type { Role } from '../../../policies/person'
import { accounts, DEMO_PASSWORD } from '../../../seed/accounts'
import { type Api, apiOf, saved, signIn, whereIs } from '../../support/api'

/** Whose a document is, seen from who asks. */
export type Whose = 'mine' | 'theirs'

/** `drafter`: an owner without the right to publish. `neighbour`: an owner of the other department. */
export type Actor = 'anonymous' | Role | 'drafter' | 'neighbour'

/** Two departments, an account of every kind, and clients signed in as them. Nothing of it is shared with other tests. */
export interface World {
  /** A word in everything that is made, by which it is found and removed again. */
  run: string
  apis: Record<Actor, Api>
  users: Record<Exclude<Actor, 'anonymous'>, number>
  departments: Record<Whose, number>
  /** For records that no API writes. */
  database: pg.Client
  /** A name that nothing else has. */
  name: (about: string) => string
}

export const PASSWORD = 'Een-lang-wachtwoord-1'

export async function buildWorld(baseUrl: string, environment: Record<string, string>): Promise<World> {
  const run = `zq${crypto.randomUUID().replaceAll('-', '').slice(0, 10)}`
  const account = accounts.find(({ role }) => role === 'admin')
  const admin = await signIn(baseUrl, account?.email ?? '', DEMO_PASSWORD)
  const department = (name: string) => saved(admin.post('/api/departments', { name: `${run} ${name}` })).then(({ id }) => id)
  const departments = { mine: await department('eigen'), theirs: await department('ander') }
  const database = new pg.Client({ connectionString: environment.DATABASE_URL })
  await database.connect()

  const own = { departments: [departments.mine], mayPublish: true }
  const kinds: Record<Exclude<Actor, 'anonymous'>, Record<string, unknown>> = {
    agent: { role: 'agent' },
    editor: { role: 'editor' },
    lead: { role: 'lead' },
    admin: { role: 'admin' },
    owner: { role: 'owner', ...own },
    drafter: { role: 'owner', ...own, mayPublish: false },
    neighbour: { role: 'owner', ...own, departments: [departments.theirs] },
  }
  const apis: Partial<World['apis']> = { anonymous: apiOf(baseUrl) }
  const users: Partial<World['users']> = {}
  for (const [actor, kind] of Object.entries(kinds) as [Exclude<Actor, 'anonymous'>, object][]) {
    const email = `${run}-${actor}@vraagbaak.example`
    users[actor] = (await saved(admin.post('/api/users', { email, name: `${run} ${actor}`, password: PASSWORD, ...kind }))).id
    apis[actor] = await signIn(baseUrl, email, PASSWORD)
  }
  let count = 0
  return {
    run,
    apis: apis as World['apis'],
    users: users as World['users'],
    departments,
    database,
    name: (about) => `${run} ${about} ${++count}`,
  }
}

/** The fields that hold the word of a run, in an order in which nothing is removed that others still need. */
const removable = [
  ['flags', 'text'],
  ['vacs', 'question'],
  ['handovers', 'title'],
  ['contacts', 'name'],
  ['notices', 'title'],
  ['themes', 'name'],
  ['allowed-words', 'word'],
  ['synonyms', 'note'],
  ['upl-products', 'name'],
  ['municipalities', 'name'],
  ['users', 'email'],
  ['departments', 'name'],
] as const

/** Removes what a run has made, its own accounts last. */
export async function removeWorld(world: World): Promise<void> {
  const { run, database, apis, users } = world
  const account = accounts.find(({ role }) => role === 'admin')
  const admin = await signIn(apis.admin.baseUrl, account?.email ?? '', DEMO_PASSWORD)
  const locks = 'select parent_id from payload_locked_documents_rels where users_id = any($1)'
  await database.query(`delete from payload_locked_documents where id in (${locks})`, [Object.values(users)])
  await database.query(`delete from payload_kv where key like $1`, [`${run}%`])
  await database.query(`delete from import_records where external_id like $1`, [`${run}%`])
  await database.query(`delete from number_exceptions where reason like $1`, [`${run}%`])
  await database.query(`delete from searches where query like $1`, [`${run}%`])
  await database.query(`delete from search_decisions where key = $1 or decided_by_name like $1 || ' %'`, [run])
  for (const [collection, field] of removable) {
    const answer = await admin.delete(`/api/${collection}?${whereIs(field, run, 'like')}&trash=true&depth=0&limit=1000`)
    if (answer.status !== 200) throw new Error(`Cleaning up ${collection} gave ${answer.status}: ${answer.text.slice(0, 300)}`)
  }
  await database.end()
}
