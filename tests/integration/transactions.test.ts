import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'
import { createLocalReq, initTransaction, commitTransaction } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runInTransaction } from '../../src/database/runInTransaction'
import { WriteLostError } from '../../src/errors'
import { buildVac } from '../factories/buildVac'
import { testPayload } from '../support/instance'

describe('a write that is reported as done', () => {
  let database: pg.Client

  beforeAll(async () => {
    await testPayload()
    database = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await database.connect()
    // A check that PostgreSQL makes at COMMIT only, as it does with deferred constraints.
    await database.query(`
      create function refuse_at_commit() returns trigger language plpgsql as $$
      begin if new.name = 'weigert bij commit' then raise exception 'refused at commit'; end if; return new; end $$;
      create constraint trigger refuse after insert on themes deferrable initially deferred
      for each row execute function refuse_at_commit();`)
  })

  afterAll(async () => {
    await database.end()
    await (await testPayload()).destroy()
  })

  const count = async (name: string) => (await database.query('select 1 from themes where name = $1', [name])).rowCount

  it('throws when COMMIT fails', async () => {
    const payload = await testPayload()
    const create = payload.create({ collection: 'themes', data: { name: 'weigert bij commit', slug: '' }, overrideAccess: true })
    await expect(create).rejects.toBeInstanceOf(WriteLostError)
    expect(await count('weigert bij commit')).toBe(0)
  })

  it('throws when a statement failed and the failure was swallowed', async () => {
    const payload = await testPayload()
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await payload.create({ collection: 'themes', data: { name: 'half', slug: '' }, overrideAccess: true, req })
    await runInTransaction(req, sql`select 1 / 0`).catch(() => undefined)
    await expect(commitTransaction(req)).rejects.toBeInstanceOf(WriteLostError)
    expect(await count('half')).toBe(0)
  })

  it('throws when a hook made Payload roll back behind its back', async () => {
    const payload = await testPayload()
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await payload.create({ collection: 'themes', data: { name: 'teruggedraaid', slug: '' }, overrideAccess: true, req })
    await payload.findByID({ collection: 'themes', id: 999_999, overrideAccess: true, req }).catch(() => undefined)
    await expect(commitTransaction(req)).rejects.toBeInstanceOf(WriteLostError)
    expect(await count('teruggedraaid')).toBe(0)
  })

  it('enqueues the index job with the change, and not without it', async () => {
    const payload = await testPayload()
    const jobs = async () => Number((await database.query(`select count(*) from queue.job where name = 'vac.index'`)).rows[0].count)
    const before = await jobs()
    const vac = await buildVac(payload)
    expect(await jobs()).toBe(before + 1)
    await database.query(`
      create function refuse_vac() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
      create constraint trigger refuse_vac after update on vacs deferrable initially deferred for each row execute function refuse_vac();`)
    const update = payload.update({
      collection: 'vacs',
      id: vac.id,
      data: { question: 'Anders?', _status: 'published' },
      overrideAccess: true,
    })
    await expect(update).rejects.toBeInstanceOf(WriteLostError)
    expect(await jobs()).toBe(before + 1)
    await database.query('drop trigger refuse_vac on vacs')
  })

  it('keeps the app alive when PostgreSQL closes its connections', async () => {
    const payload = await testPayload()
    await database.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    const themes = await payload
      .find({ collection: 'themes', overrideAccess: true })
      .catch(() => payload.find({ collection: 'themes', overrideAccess: true }))
    expect(themes.totalDocs).toBeGreaterThanOrEqual(0)
  })
})
