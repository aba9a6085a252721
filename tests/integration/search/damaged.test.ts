import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listIndexedHashes } from '../../../search/meilisearch/indexing'
import { forEachDependent } from '../../../search/jobs/forEachDependent'
import type { IndexTools } from '../../../search/jobs/indexTools'
import { indexVacs } from '../../../search/jobs/indexVacs'
import { rebuild } from '../../../search/jobs/rebuild'
import { reconcile } from '../../../search/jobs/reconcile'
import type { Vac } from '../../../src/payload-types'
import { buildDepartment, buildVac } from '../../factories/buildVac'
import { testPayload, testTools } from '../../support/instance'

let tools: IndexTools
let database: pg.Client
let department: number
/** Before and after the damaged one, by id. */
let whole: Vac[]
let damaged: Vac
const said: string[] = []

beforeAll(async () => {
  tools = await testTools()
  const { payload } = tools
  payload.logger.error = ((line: unknown) => void said.push(String(line))) as never
  database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
  department = (await buildDepartment(payload)).id
  await payload.create({ collection: 'upl-products', data: { name: 'beschadigd' }, overrideAccess: true })
  const first = await buildVac(payload, { owningDepartment: department })
  damaged = await buildVac(payload, { owningDepartment: department, upl: ['beschadigd'] })
  whole = [first, await buildVac(payload, { owningDepartment: department })]
})
afterAll(async () => {
  await database.end()
  await (await testPayload()).destroy()
})

const inIndex = async () => [...(await listIndexedHashes(tools.connection, 'public')).keys()].sort()
const uuids = (vacs: Vac[]) => vacs.map(({ uuid }) => String(uuid)).sort()

/** Kinds of damage that no door of ours lets in, as SQL for the record $1. */
const kinds: [string, string][] = [
  [
    'a text of which a paragraph holds nothing that can be read',
    `update vacs set answer = '{"type":"doc","content":[{"type":"paragraph","content":"weg"}]}' where id = $1`,
  ],
  ['a text without its parts', `update vacs set answer = '{"type":"doc","content":[null]}' where id = $1`],
  [
    'a text with a node that does not exist',
    `update vacs set apply_text = '{"type":"doc","content":[{"type":"verzonnen"}]}' where id = $1`,
  ],
  ['a number where a text belongs', `update vacs set answer = '7' where id = $1`],
  ['a destroyed text', `update vacs set answer = '{"text":null}' where id = $1`],
  ['a question that is gone', `update vacs set question = null where id = $1`],
  [
    'titles of its product that are no list',
    `with vac as (select $1::int) update upl_products set titles = '{"a":1}' where name = 'beschadigd'`,
  ],
]

/** What is damaged, as it was. */
async function putRight(): Promise<void> {
  const { answer, question } = damaged
  await database.query('update vacs set answer = $2, apply_text = null, question = $3 where id = $1', [
    damaged.id,
    JSON.stringify(answer),
    question,
  ])
  await database.query('update upl_products set titles = null')
}

describe.each(kinds)('a record with %s', (_kind, sql) => {
  beforeAll(async () => {
    await putRight()
    await reconcile(tools)
    expect(await inIndex()).toEqual(uuids([...whole, damaged]))
    await database.query(sql, [damaged.id])
    said.length = 0
  })

  it.each([
    [
      'indexing',
      () =>
        indexVacs(
          tools,
          [...whole, damaged].map(({ id }) => ({ id })),
        ),
    ],
    ['reconcile', () => reconcile(tools)],
    ['rebuild', () => rebuild(tools, { keys: ['public', 'agent'] })],
    [
      'a name that was copied',
      () =>
        forEachDependent(tools.payload, { collection: 'departments', id: department }, (ids) =>
          indexVacs(
            tools,
            ids.map((id) => ({ id })),
          ),
        ),
    ],
  ])('%s leaves out, says so in one line a time, and goes on', async (_door, work) => {
    await work()
    expect(await inIndex()).toEqual(uuids(whole))
    expect(said.length).toBeGreaterThan(0)
    expect(said.every((line) => line.includes(`VAC ${damaged.id} cannot be found`))).toBe(true)
    said.length = 0
  })
})
