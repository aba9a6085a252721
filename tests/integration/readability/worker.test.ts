import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { startWorker } from '../../../src/worker'
import { buildVac } from '../../factories/buildVac'
import { hardTexts, plainTexts } from '../../factories/vacTexts'
import { eventually } from '../../support/eventually'
import { testPayload } from '../../support/instance'

let stop: () => Promise<void> = async () => undefined

afterAll(() => stop())

describe('the worker', () => {
  it('scores what stood there before it started, what is saved after, and all anew when a word is allowed', async () => {
    const payload = await testPayload()
    const old = await buildVac(payload, plainTexts())
    // What an upgrade finds: a text, and no job that speaks of it.
    const database = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await database.connect()
    await database.query(`delete from queue.job where name in ('vac.score', 'readability.rescore')`)
    await database.end()
    stop = await startWorker()
    const words = async (vac: number) => {
      const { docs } = await payload.find({
        collection: 'vac-scores',
        where: { vac: { equals: vac } },
        sort: '-id',
        depth: 0,
        overrideAccess: true,
      })
      expect(docs).not.toEqual([])
      return docs.map(({ wordsVersion }) => wordsVersion)
    }
    const [before] = await eventually(() => words(old.id))
    const saved = await buildVac(payload, hardTexts())
    expect(await eventually(() => words(saved.id))).toEqual([before])
    await payload.create({ collection: 'allowed-words', data: { word: 'Wmo' }, overrideAccess: true })
    await eventually(async () => expect([...(await words(old.id)), ...(await words(saved.id))]).not.toContain(before))
  })
})
