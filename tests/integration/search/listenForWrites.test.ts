import { Client } from 'pg'
import { expect, it } from 'vitest'
import { withIndexLock } from '../../../search/jobs/indexLocks'
import { listenForWrites } from '../../../search/postgres/listenForWrites'
import { env } from '../../../src/env'

/** Listens, and waits for what was heard. */
async function listening() {
  const heard: (boolean | 'written')[] = []
  await listenForWrites({ onWritten: () => heard.push('written'), onListening: (isListening) => heard.push(isListening) }, 10)
  return {
    heard,
    until: async (what: boolean | 'written', times: number) => {
      await expect.poll(() => heard.filter((each) => each === what).length, { timeout: 10_000, interval: 20 }).toBe(times)
    },
  }
}

it('hears of the work of an index job: where others may go between, and when it is done', async () => {
  const { heard, until } = await listening()
  expect(heard).toEqual([true])
  await withIndexLock(async ({ unlocked }) => unlocked(() => until('written', 1)))
  await until('written', 2)
})

it('hears nothing of a job that failed before it gave way', async () => {
  const { heard, until } = await listening()
  await expect(withIndexLock(() => Promise.reject(new Error('the text went away')))).rejects.toThrow('the text went away')
  await withIndexLock(() => Promise.resolve())
  await until('written', 1)
  expect(heard).toEqual([true, 'written'])
})

it('says that it hears nothing when its connection is cut, and then hears again', async () => {
  const { heard, until } = await listening()
  const client = new Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN search_written'`,
  )
  await client.end()
  await until(true, 2)
  expect(heard).toEqual([true, false, true])
  await withIndexLock(() => Promise.resolve())
  await until('written', 1)
})
