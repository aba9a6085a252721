import type { SanitizedCollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import config from '@payload-config'
import { routes } from '../../src/api/routes'
import { RouteTable } from '../../src/http/RouteTable'
import { appFiles, routeMethods } from '../support/routeMethods'
import { collectionTable } from './access/collectionTable'
import { describeEndpoints } from './access/describeEndpoints'
import { describeOwnerTricks } from './access/describeOwnerTricks'
import { describeSessions } from './access/describeSessions'
import { authOperations, binOperations, commonOperations, type Operation, operations, versionOperations } from './access/operations'
import { type AccessRole, expectations, roles } from './access/roles'
import { makePlaces, type Places, routeTable, routesWithOwnTests } from './access/routeTable'
import { subjects } from './access/subjects'
import { buildWorld, removeWorld, type Whose, type World } from './access/world'

const { collections } = await config
let world: World

beforeAll(async () => {
  world = await buildWorld(inject('BASE_URL'), inject('APP_ENVIRONMENT'))
})
afterAll(async () => {
  await removeWorld(world)
})

/** Every operation that a collection has because of how it is set up. */
function operationsOf(collection: SanitizedCollectionConfig): string[] {
  return [
    ...Object.keys(commonOperations),
    ...(collection.versions ? Object.keys(versionOperations) : []),
    ...(collection.trash ? Object.keys(binOperations) : []),
    ...(collection.auth ? Object.keys(authOperations) : []),
  ].sort()
}

async function tries(name: string, { slug, role, whose }: { slug: string; role: AccessRole; whose: Whose }): Promise<boolean> {
  const subject = subjects[slug]
  const operation: Operation | undefined = operations[name]
  if (!subject || !operation) throw new Error(`Nothing to try "${name}" on ${slug} with.`)
  const asked = { world, role, whose }
  const byAdmin = async () =>
    Number((await world.apis.admin.post<{ doc: { id: number } }>(`/api/${slug}?depth=0`, await subject.body(asked))).body.doc.id)
  const make = (operation.isRemoval ? subject.makeRemovable : undefined) ?? subject.make
  const id = name === 'create' ? 0 : make ? await make(asked) : await byAdmin()
  return operation.attempt({ ...asked, api: world.apis[role], slug, subject, id })
}

describe('every collection', () => {
  it('stands in the table, with every operation that it has', () => {
    expect(Object.keys(collectionTable).sort()).toEqual(collections.map(({ slug }) => slug).sort())
    for (const collection of collections)
      expect({ [collection.slug]: Object.keys(collectionTable[collection.slug] ?? {}).sort() }).toEqual({
        [collection.slug]: operationsOf(collection),
      })
  })

  for (const [slug, rows] of Object.entries(collectionTable)) {
    it.each(Object.entries(rows))(`${slug}: %s`, async (name, expected) => {
      const wanted = Object.fromEntries(roles.map((role) => [role, expected[role]]))
      const found = await Promise.all(
        roles.map(async (role) => {
          const mine = await tries(name, { slug, role, whose: 'mine' })
          const theirs = await tries(name, { slug, role, whose: 'theirs' })
          return [role, mine && theirs ? 'yes' : mine ? 'own' : theirs ? 'only that of others' : 'no']
        }),
      )
      expect(Object.fromEntries(found)).toEqual(wanted)
    })
  }
})

describe('every page and route', () => {
  let places: Places
  beforeAll(async () => {
    places = await makePlaces(world)
  })

  it('stands in the table', () => {
    const found = [
      ...appFiles('page'),
      ...appFiles('route').flatMap((file) => routeMethods(file).map((method) => `${file} ${method}`)),
      ...routes.map(keyOf),
    ]
    expect([...Object.keys(routeTable), ...routesWithOwnTests].sort()).toEqual(found.sort())
  })

  it.each(Object.entries(routeTable))('%s', async (key, { who, path, body, status = 200 }) => {
    const route = routes.find((each) => keyOf(each) === key)
    const method = route?.method ?? /route\.tsx? (\w+)$/.exec(key)?.[1] ?? 'GET'
    const found: Record<string, string> = {}
    for (const role of roles) {
      const answer = await world.apis[role].send(method, path(places), body ? { body: body(places) } : {})
      const isSentToLogin =
        /\/(inloggen\?naar|admin\/login)/.test(answer.headers.get('location') ?? '') ||
        (answer.status === 200 && /NEXT_REDIRECT;[^"]*login/.test(answer.text))
      const isRefused = [401, 403].includes(answer.status) || isSentToLogin
      // What a route gives is what its schema says.
      if (!isRefused && route)
        expect({ role, faults: route.answer.safeParse(answer.body).error?.issues ?? [] }).toEqual({ role, faults: [] })
      found[role] = isRefused ? 'no' : answer.status === status ? 'yes' : `status ${answer.status}`
    }
    expect(found).toEqual(expectations(who))
  })

  it('of our own table tells its methods, and refuses others', async () => {
    const table = new RouteTable(routes)
    for (const { path } of routes) {
      const allowed = table.methodsAt(path)?.join(', ')
      const address = path.replaceAll(/\{\w+\}/g, '1')
      const asked = await world.apis.anonymous.send('OPTIONS', address)
      expect([path, asked.status, asked.headers.get('allow')]).toEqual([path, 204, allowed])
      const refused = await world.apis.admin.send('PUT', address)
      expect([path, refused.status, refused.headers.get('allow'), refused.headers.get('api-version')]).toEqual([
        path,
        405,
        allowed,
        '1.0.0',
      ])
    }
  })
})

function keyOf({ method, path }: { method: string; path: string }): string {
  return `${method} ${path}`
}

describeEndpoints(() => world)
describeSessions(() => world)
describeOwnerTricks(() => world)
