import { describe, expect, it } from 'vitest'
import config from '@payload-config'
import { saved } from '../../support/api'
import { collectionTable } from './collectionTable'
import { absentPaths, collectionEndpoints, globalEndpoints, globalTable, rootEndpoints, specialEndpoints } from './endpointTable'
import { expectations, roles } from './roles'
import { makeVac } from './subjects'
import type { World } from './world'

const { collections, endpoints, globals } = await config

type Endpoints = false | undefined | { method: string; path: string }[]
const named = (list: Endpoints): string[] => (list || []).map(({ method, path }) => `${method} ${path}`)

/** Every endpoint that Payload opens is known, and tried. */
export function describeEndpoints(world: () => World): void {
  describe('every endpoint of Payload', () => {
    it.each(collections.map(({ slug, endpoints: own }) => [slug, named(own as Endpoints)] as const))('of %s is known', (slug, found) => {
      const known = { ...collectionEndpoints, ...specialEndpoints[slug] }
      expect(found.filter((endpoint) => !(endpoint in known))).toEqual([])
    })

    it('of a collection is tried by rows of the table', () => {
      const tried = new Set([...Object.values(collectionTable).flatMap((rows) => Object.keys(rows)), 'tellsRightsOnly'])
      expect(Object.values(collectionEndpoints).filter((cover) => !tried.has(cover))).toEqual([])
    })

    it('of globals and of the API itself is known', () => {
      expect(globals.map(({ slug }) => slug)).toEqual(Object.keys(globalTable))
      for (const global of globals)
        expect(named(global.endpoints as Endpoints).filter((endpoint) => !(endpoint in globalEndpoints))).toEqual([])
      expect(named(endpoints).filter((endpoint) => !(endpoint in rootEndpoints))).toEqual([])
    })

    it.each(absentPaths)('%s is not there', async (path) => {
      for (const role of ['anonymous', 'admin'] as const) {
        for (const method of ['GET', 'POST'])
          expect((await world().apis[role].send(method, path, method === 'POST' ? { body: {} } : {})).status).toBe(404)
      }
    })
  })

  describe('globals', () => {
    it.each(Object.entries(globalTable))('%s', async (slug, { read, update, change }) => {
      for (const role of roles) {
        const api = world().apis[role]
        expect({ role, may: (await api.get(`/api/globals/${slug}`)).status === 200 ? 'yes' : 'no' }).toEqual({
          role,
          may: expectations(read)[role],
        })
        expect({ role, may: (await api.post(`/api/globals/${slug}`, change)).status === 200 ? 'yes' : 'no' }).toEqual({
          role,
          may: expectations(update)[role],
        })
        for (const path of ['versions', 'versions/1'])
          expect((await api.get(`/api/globals/${slug}/${path}`)).status).toBeGreaterThanOrEqual(400)
        expect((await api.post(`/api/globals/${slug}/versions/1`)).status).toBeGreaterThanOrEqual(400)
      }
    })
  })

  describe('what tells rights', () => {
    it('tells nothing of the content', async () => {
      const marker = world().name('geheim')
      const id = await makeVac({ world: world(), whose: 'theirs' }, { question: marker, internalNote: marker, _status: 'draft' })
      for (const role of ['anonymous', 'agent', 'owner'] as const) {
        const api = world().apis[role]
        const answers = [
          await api.get('/api/access'),
          await api.post(`/api/vacs/access/${id}`),
          await api.post('/api/globals/settings/access'),
          await api.get('/api/og?title=x'),
        ]
        for (const { text } of answers) expect(text).not.toContain(marker)
      }
    })

    it('gives nobody without a session the right to any collection', async () => {
      const { body } = await world().apis.anonymous.get<{
        canAccessAdmin?: boolean
        collections?: Record<string, Record<string, unknown>>
      }>('/api/access')
      expect(body.canAccessAdmin ?? false).toBe(false)
      const given = Object.entries(body.collections ?? {}).filter(([, rights]) =>
        ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'].some((right) => rights[right]),
      )
      expect(given).toEqual([])
    })
  })

  describe('preferences by key', () => {
    it('are of the user alone', async () => {
      const { apis, name } = world()
      const key = name('voorkeur').replaceAll(' ', '-')
      await saved(apis.owner.post(`/api/payload-preferences/${key}`, { value: { secret: key } }))
      expect((await apis.owner.get<{ value: unknown }>(`/api/payload-preferences/${key}`)).body.value).toEqual({ secret: key })
      for (const role of ['anonymous', 'agent', 'admin'] as const) {
        expect((await apis[role].get(`/api/payload-preferences/${key}`)).text).not.toContain(`"secret":"${key}"`)
        await apis[role].delete(`/api/payload-preferences/${key}`)
      }
      expect((await apis.anonymous.post(`/api/payload-preferences/${key}`, { value: 1 })).status).toBeGreaterThanOrEqual(400)
      expect((await apis.owner.get<{ value: unknown }>(`/api/payload-preferences/${key}`)).body.value).toEqual({ secret: key })
    })
  })
}
