import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runToEnd } from '../../support/run'

/** `npm run migrate` on the database of this test. */
const migrate = () => runToEnd(['--import', 'tsx', 'scripts/database.ts'], { ...process.env })

describe('npm run migrate', () => {
  let database: pg.Client

  beforeAll(async () => {
    database = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await database.connect()
  })
  afterAll(async () => database.end())

  it('changes nothing in a database that is at the newest schema', async () => {
    const names = async () => (await database.query('select name, batch from payload_migrations order by id')).rows
    const before = await names()
    expect(await migrate()).toMatchObject({ code: 0 })
    expect(await names()).toEqual(before)
  })

  it('refuses a database of before the first release in one sentence, and leaves it as it was', async () => {
    await database.query('drop schema public cascade; create schema public')
    await database.query(`
      create table payload_migrations (id serial primary key, name varchar, batch numeric, updated_at timestamptz, created_at timestamptz);
      insert into payload_migrations (name, batch) values ('20261122_123128_initial', 1), ('20261122_130836_import_records', 1)`)
    const { code, stderr } = await migrate()
    expect(code).toBe(1)
    expect(stderr).toContain('This database was made by a version from before the first release')
    expect(stderr).toContain('DATABASE_URL')
    expect(stderr).not.toMatch(/^\s+at /m)
    const { rows } = await database.query(`select tablename from pg_tables where schemaname = 'public'`)
    expect(rows).toEqual([{ tablename: 'payload_migrations' }])
  })
})
