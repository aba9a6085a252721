import { afterAll, expect, it } from 'vitest'
import { senderBoss } from '../../src/queue/boss'
import { startWorker } from '../../src/worker'
import { eventually } from '../support/eventually'
import { testPayload } from '../support/instance'

const BACKLOG = 450

let stop: () => Promise<void> = async () => undefined

afterAll(() => stop())

it('a worker that starts behind a long queue works it off at once, not a batch now and then', async () => {
  await testPayload()
  const boss = await senderBoss()
  // Of answers that are gone: quick work, of several batches.
  await boss.insert(
    'vac.score',
    Array.from({ length: BACKLOG }, (_, at) => ({ data: { id: 1_000_000 + at } })),
  )
  stop = await startWorker()
  const waiting = async () => (await boss.findJobs('vac.score')).filter(({ state }) => state !== 'completed').length
  expect(await waiting()).toBeGreaterThan(0)
  await eventually(async () => expect(await waiting()).toBe(0), { within: 20_000, every: 250 })
}, 60_000)
