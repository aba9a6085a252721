import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFlag } from '../../../src/api/flags/createFlag'
import { newFlag } from '../../../src/api/flags/schema'
import type { User, Vac } from '../../../src/payload-types'
import { buildUser, buildVac } from '../../factories/buildVac'
import { testPayload } from '../../support/instance'

let vac: Vac
let agent: User
let colleague: User

/** Sent as the agent screen sends it: a request of its own each time. */
const send = async (user: User, flag: object) => {
  const payload = await testPayload()
  return createFlag(payload, await createLocalReq({ user: { ...user, collection: 'users' } }, payload), newFlag.parse(flag))
}
const wrong = (text: string, more: object = {}) => ({ subject: 'vac', kind: 'wrong', vac: vac.uuid, text, ...more })
const countOf = async (text: string) =>
  (await (await testPayload()).count({ collection: 'flags', where: { text: { equals: text } }, overrideAccess: true })).totalDocs

beforeAll(async () => {
  const payload = await testPayload()
  vac = await buildVac(payload)
  agent = await buildUser(payload, { role: 'agent' })
  colleague = await buildUser(payload, { role: 'agent' })
})
afterAll(async () => (await testPayload()).destroy())

describe('a flag that is sent again', () => {
  it('is stored once, also when both tries arrive at the same moment', async () => {
    const ids = await Promise.all([1, 2, 3].map(() => send(agent, wrong('Het bedrag klopt niet.'))))
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1)
    expect((await send(agent, wrong('Het bedrag klopt niet.'))).id).toBe(ids[0]?.id)
    expect(await countOf('Het bedrag klopt niet.')).toBe(1)
  })

  it('is another one from a colleague, with other words, or about something else', async () => {
    const first = await send(agent, wrong('Het adres klopt niet.'))
    const others = [
      await send(colleague, wrong('Het adres klopt niet.')),
      await send(agent, wrong('Het adres klopt niet!')),
      await send(agent, { ...wrong('Het adres klopt niet.'), kind: 'unclear' }),
    ]
    expect(new Set([first, ...others].map(({ id }) => id)).size).toBe(4)
  })

  it('is another one once the first has been answered', async () => {
    const first = await send(agent, wrong('Het telefoonnummer klopt niet.'))
    await (
      await testPayload()
    ).update({ collection: 'flags', id: first.id, data: { state: 'solved', answer: 'Verbeterd.' }, overrideAccess: true })
    expect((await send(agent, wrong('Het telefoonnummer klopt niet.'))).id).not.toBe(first.id)
  })

  it('is stored once, however its letters and blanks were typed', async () => {
    const typed = [wrong('De cafe\u0301s staan er  niet bij.'), wrong('De cafe\u0301s staan er  niet bij.')]
    const ids = [await send(agent, typed[0] ?? {}), await send(agent, typed[1] ?? {})]
    expect(ids[0]?.id).toBe(ids[1]?.id)
    const missing = { subject: 'missing', kind: 'missing', query: 'cafe\u0301  vergunning' }
    expect((await send(agent, missing)).id).toBe((await send(agent, missing)).id)
  })

  it('is stored once when nobody may know who sent it', async () => {
    const anonymous = { isAnonymous: true, wantsReply: false }
    const ids = [
      await send(agent, wrong('De termijn klopt niet.', anonymous)),
      await send(agent, wrong('De termijn klopt niet.', anonymous)),
    ]
    expect(ids[0]?.id).toBe(ids[1]?.id)
    expect((await send(agent, wrong('De termijn klopt niet.'))).id).not.toBe(ids[0]?.id)
  })
})
