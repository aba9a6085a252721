import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isDatabaseAway } from '../../../src/database/isDatabaseAway'
import { runInTransaction } from '../../../src/database/runInTransaction'
import { eventually } from '../../support/eventually'
import { type Road, roadTo } from '../../support/roadTo'

/** More rounds than the pool has places: a connection that is not given back would be missed. */
const POOL = 5
const ROUNDS = POOL + 1

let road: Road
let payload: Payload
let straight: pg.Client

beforeAll(async () => {
  straight = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await straight.connect()
  road = await roadTo(process.env.DATABASE_URL ?? '')
  Object.assign(process.env, { DATABASE_URL: road.url, PG_POOL_MAX: String(POOL), PG_STATEMENT_SECONDS: '1' })
  // PostgreSQL is away when the process starts.
  road.close()
  payload = await (await import('../../support/instance')).testPayload()
})

afterAll(async () => {
  await straight.end()
  await road.stop()
})

async function transaction(): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  return req
}

/** Rejects with what a statement met; its transaction is ended as ours are. */
async function failing(req: PayloadRequest): Promise<unknown> {
  const error: unknown = await runInTransaction(req, sql`select 1`).then(
    () => null,
    (reason: unknown) => reason,
  )
  await killTransaction(req)
  return error
}

async function expectWholePool(): Promise<void> {
  // As many transactions at once as there are places: with one place lost the last would wait for ever.
  const open = await eventually(async () => {
    const begun = await Promise.allSettled(Array.from({ length: POOL }, transaction))
    const fine = begun.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    if (fine.length === POOL) return fine
    await Promise.all(fine.map(killTransaction))
    throw new Error(`${fine.length} of ${POOL} transactions could be begun.`)
  })
  for (const req of open) {
    expect(await runInTransaction(req, sql`select 1 as one`)).toEqual([{ one: 1 }])
    await commitTransaction(req)
  }
}

describe('a process whose PostgreSQL goes away', () => {
  it('starts without it, says so at each question, and works once it is there', async () => {
    const error: unknown = await payload.count({ collection: 'themes', overrideAccess: true }).catch((reason: unknown) => reason)
    expect(isDatabaseAway(error)).toBe(true)
    road.open()
    await expectWholePool()
  })

  it('loses no place in the pool to connections that are cut in a transaction', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const req = await eventually(transaction)
      road.cut()
      expect(isDatabaseAway(await failing(req))).toBe(true)
    }
    await expectWholePool()
  })

  it('loses none when PostgreSQL ends sessions, in a transaction and outside', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      // A connection that was ended a moment ago may be lent out once more: its BEGIN fails, and it must not be kept.
      const req = await eventually(transaction)
      await straight.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      )
      expect(isDatabaseAway(await failing(req))).toBe(true)
    }
    await expectWholePool()
  })

  it(
    'loses none to a server that takes connections and answers nothing, and waits no longer than it may',
    { timeout: 120_000 },
    async () => {
      await expectWholePool()
      road.hang()
      const begun = await Promise.allSettled(Array.from({ length: ROUNDS }, transaction))
      expect(begun.map((each) => each.status === 'rejected' && isDatabaseAway(each.reason))).toEqual(begun.map(() => true))
      road.open()
      await expectWholePool()
    },
  )

  it('gives up a statement that waits for a locked table, and leaves the others alone', async () => {
    await straight.query('begin; lock table themes in access exclusive mode')
    const waiting: unknown = await payload.count({ collection: 'themes', overrideAccess: true }).catch((reason: unknown) => reason)
    expect(isDatabaseAway(waiting)).toBe(true)
    expect((await payload.count({ collection: 'departments', overrideAccess: true })).totalDocs).toBe(0)
    await straight.query('rollback')
    expect((await payload.count({ collection: 'themes', overrideAccess: true })).totalDocs).toBe(0)
  })
})
