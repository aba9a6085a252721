import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import config from '@payload-config'
import { routes } from '../../src/api/routes'
import { whereIs } from '../support/api'
import { type Attempt, pageAttempts, restAttempts, specialAttempts, v1Attempts } from './badInput/attempts'
import { faultOf } from './badInput/faultOf'
import { buildWorld, removeWorld, type World } from './access/world'

const AT_ONCE = 6
/** A part of the thousands of questions, another part for each collection. */
const DENSITY = 0.01
const TEN_MINUTES = 600_000

const sets: [string, Attempt[]][] = [
  ['the endpoints of Payload', restAttempts(await config, DENSITY)],
  ['/v1', v1Attempts(routes)],
  ['pages', pageAttempts()],
  // Last: it signs out.
  ['what signing in and the rest of /api takes', specialAttempts()],
]

describe('input that makes no sense', () => {
  let world: World
  beforeAll(async () => {
    world = await buildWorld(inject('BASE_URL'), inject('APP_ENVIRONMENT'))
  })
  afterAll(async () => {
    // What was accepted stands under its own names, in the department of the owner.
    const mine = world.departments.mine
    for (const [slug, field] of [
      ['flags', 'department'],
      ['schedules', 'vac.owningDepartment'],
      ['vacs', 'owningDepartment'],
      ['handovers', 'department'],
      ['contacts', 'department'],
      ['notices', 'department'],
    ] as const) {
      await world.apis.admin.delete(`/api/${slug}?${whereIs(field, mine)}&trash=true&limit=1000`)
    }
    // What nobody in particular sent used up what this address may send: without this others would wait for a minute.
    await world.database.query('delete from limits.counters')
    await removeWorld(world)
  })

  it.each(sets)('%s: is told in our own words, and is never a fault of ours', { timeout: TEN_MINUTES }, async (_name, attempts) => {
    const faults: string[] = []
    const left = [...attempts]
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let attempt = left.pop(); attempt; attempt = left.pop()) {
          const fault = faultOf(attempt, await world.apis.owner.send(attempt.method, attempt.path, attempt))
          if (fault)
            faults.push(`${attempt.method} ${attempt.path.slice(0, 150)} ${JSON.stringify(attempt.body)?.slice(0, 100) ?? ''}: ${fault}`)
        }
      }),
    )
    expect(faults).toEqual([])
  })

  it('that is too large is refused before it is read, announced or not', async () => {
    const large = 'a'.repeat(3_000_000)
    const stream = () =>
      new ReadableStream({ start: (controller) => (controller.enqueue(new TextEncoder().encode(large)), controller.close()) })
    for (const path of ['/api/vacs', '/v1/readability', '/inloggen/sessie', '/api/users/login']) {
      const { status } = await world.apis.owner.send('POST', path, { body: large, headers: { 'Content-Type': 'application/json' } })
      expect({ path, status }).toEqual({ path, status: 413 })
    }
    const chunked = await fetch(`${inject('BASE_URL')}/api/users/login`, {
      method: 'POST',
      body: stream(),
      headers: { 'Content-Type': 'application/json' },
      duplex: 'half',
    } as RequestInit)
    expect(chunked.status).toBe(413)
  })
})
