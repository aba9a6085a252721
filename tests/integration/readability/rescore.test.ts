import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rescore } from '../../../src/publishing/jobs/scoreVersions'
import { scoreBasis } from '../../../src/publishing/readability/scoreBasis'
import type { VacScore } from '../../../src/payload-types'
import { buildVac } from '../../factories/buildVac'
import { hardTexts, plainTexts } from '../../factories/vacTexts'
import { testPayload } from '../../support/instance'

let database: pg.Client

beforeAll(async () => {
  await testPayload()
  database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
})

afterAll(async () => {
  await database.end()
  await (await testPayload()).destroy()
})

async function scoresOf(vac: number): Promise<VacScore[]> {
  const { docs } = await (
    await testPayload()
  ).find({ collection: 'vac-scores', where: { vac: { equals: vac } }, sort: 'id', depth: 0, pagination: false, overrideAccess: true })
  return docs
}

const waiting = async () =>
  Number((await database.query(`select count(*) from queue.job where name = 'readability.rescore' and state = 'created'`)).rows[0].count)

describe('counting what has no score yet', () => {
  it('scores the live text and the draft on top of it, each once', async () => {
    const payload = await testPayload()
    const vacs = await Promise.all([1, 2, 3].map(() => buildVac(payload, plainTexts())))
    const [first] = vacs
    if (!first) throw new Error('No VAC was made.')
    await payload.update({ collection: 'vacs', id: first.id, data: { ...hardTexts() }, draft: true, depth: 0, overrideAccess: true })
    expect(await rescore({ payload })).toBeGreaterThanOrEqual(3)
    expect((await scoresOf(first.id)).map(({ meets }) => meets).sort()).toEqual([false, true])
    expect(await rescore({ payload })).toBe(0)
    expect(await scoresOf(first.id)).toHaveLength(2)
  })

  it('counts anew what an older engine has scored, and keeps the reason', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, plainTexts())
    await rescore({ payload })
    await database.query(`update vac_scores set engine_version = 'older', score = 1, reason = 'Oude reden.' where vac_id = $1`, [vac.id])
    expect(await rescore({ payload })).toBe(1)
    const [score] = await scoresOf(vac.id)
    expect(score).toMatchObject({ ...scoreBasis([]), reason: 'Oude reden.', meets: true })
    expect(score?.score).toBeGreaterThan(1)
  })

  it('asks for it when the allowed words change, and counts with the new words', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { ...plainTexts(), shortAnswer: 'U krijgt een beschikking van ons. Lees de beschikking goed.' })
    await rescore({ payload })
    const shortAnswer = async () => {
      const parts = (await scoresOf(vac.id))[0]?.parts as { part: string; score: number }[] | undefined
      return parts?.find(({ part }) => part === 'shortAnswer')
    }
    const before = await shortAnswer()
    const jobs = await waiting()
    const word = await payload.create({ collection: 'allowed-words', data: { word: '  beschikking ' }, overrideAccess: true })
    expect(word.word).toBe('beschikking')
    expect(await waiting()).toBe(jobs + 1)
    expect(await rescore({ payload })).toBeGreaterThan(0)
    const after = await shortAnswer()
    expect(after?.score).toBeGreaterThan(before?.score ?? 100)
    await payload.update({ collection: 'allowed-words', id: word.id, data: { explanation: 'Staat in de brief.' }, overrideAccess: true })
    expect(await waiting()).toBe(jobs + 1)
    await payload.delete({ collection: 'allowed-words', id: word.id, overrideAccess: true })
    expect(await waiting()).toBe(jobs + 2)
    await rescore({ payload })
    expect(await shortAnswer()).toEqual(before)
  })

  it('scores every VAC after one whose text cannot be read', async () => {
    const payload = await testPayload()
    const [first, second] = [await buildVac(payload, plainTexts()), await buildVac(payload, plainTexts())]
    await database.query(
      `update _vacs_v set version_answer = '{"type":"doc","content":[{"type":"paragraph","content":{"no":"list"}}]}' where parent_id = $1`,
      [first.id],
    )
    await database.query('delete from vac_scores where vac_id in ($1, $2)', [first.id, second.id])
    await rescore({ payload })
    expect(await scoresOf(first.id)).toEqual([])
    expect(await scoresOf(second.id)).toHaveLength(1)
  })

  it('leaves nothing behind of a VAC that is deleted for good', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, plainTexts())
    await rescore({ payload })
    expect(await scoresOf(vac.id)).toHaveLength(1)
    await payload.delete({ collection: 'vacs', id: vac.id, overrideAccess: true })
    expect((await database.query('select 1 from vac_scores where vac_id = $1', [vac.id])).rowCount).toBe(0)
    expect((await database.query('select 1 from vac_records where vac_id = $1', [vac.id])).rowCount).toBe(0)
  })
})
