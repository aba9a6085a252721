import { type Api, saved, whereIs } from '../../support/api'
import type { AccessRole } from './roles'
import { makeVac, type Subject } from './subjects'
import type { Whose, World } from './world'

interface Attempt {
  world: World
  api: Api
  role: AccessRole
  whose: Whose
  slug: string
  subject: Subject
  /** A document of this whose. */
  id: number
}

interface Docs {
  docs?: { id: number }[]
  totalDocs?: number
}

export interface Operation {
  /** Whether it was allowed, judged by what came back or by what is stored. */
  attempt: (attempt: Attempt) => Promise<boolean>
  /** Needs a document of its own, since it changes or removes it. */
  isDestructive?: boolean
  /** Removes it for good. */
  isRemoval?: boolean
}

const path = ({ slug, id }: Attempt) => `/api/${slug}/${id}`
const listPath = ({ slug, id }: Attempt) => `/api/${slug}?${whereIs('id', id)}&depth=0`
const finds = ({ body }: { body: Docs }, id: number) => (body.docs ?? []).some((doc) => doc.id === id)

const newestVersion = async ({ world, slug, id }: Attempt) =>
  (await world.apis.admin.get<{ docs: { id: string }[] }>(`/api/${slug}/versions?${whereIs('parent', id)}&limit=1`)).body.docs[0]?.id ?? '0'

/** What every collection has. */
export const commonOperations = {
  create: { attempt: async (a) => (await a.api.post(`/api/${a.slug}?depth=0`, await a.subject.body(a))).status === 201 },
  list: { attempt: async (a) => finds(await a.api.get<Docs>(listPath(a)), a.id) },
  read: { attempt: async (a) => (await a.api.get<{ id?: number } | null>(path(a))).body?.id === a.id },
  count: { attempt: async (a) => (await a.api.get<Docs>(`/api/${a.slug}/count?${whereIs('id', a.id)}`)).body.totalDocs === 1 },
  update: { isDestructive: true, attempt: async (a) => (await a.api.patch(path(a), a.subject.change)).status === 200 },
  bulkUpdate: {
    isDestructive: true,
    attempt: async (a) => finds(await a.api.send<Docs>('PATCH', listPath(a), { body: a.subject.change }), a.id),
  },
  delete: { isRemoval: true, attempt: async (a) => (await a.api.delete(path(a))).status === 200 },
  bulkDelete: { isRemoval: true, attempt: async (a) => finds(await a.api.delete<Docs>(listPath(a)), a.id) },
  duplicate: { attempt: async (a) => [200, 201].includes((await a.api.post(`${path(a)}/duplicate`)).status) },
  versions: {
    attempt: async (a) => ((await a.api.get<Docs>(`/api/${a.slug}/versions?${whereIs('parent', a.id)}`)).body.docs ?? []).length > 0,
  },
} satisfies Record<string, Operation>

/** What collections with versions have besides. */
export const versionOperations = {
  readVersion: { attempt: async (a) => (await a.api.get(`/api/${a.slug}/versions/${await newestVersion(a)}`)).status === 200 },
  restoreVersion: {
    isDestructive: true,
    attempt: async (a) => (await a.api.post(`/api/${a.slug}/versions/${await newestVersion(a)}`)).status === 200,
  },
  publish: {
    attempt: async (a) =>
      (await a.api.patch(`/api/${a.slug}/${await makeVac(a, { _status: 'draft' })}`, { _status: 'published' })).status === 200,
  },
  unpublish: { isDestructive: true, attempt: async (a) => (await a.api.patch(path(a), { _status: 'draft' })).status === 200 },
  /** A text that was never published, asked for in every way. */
  readDraft: { attempt: async (a) => readsAnyWay(a, await makeVac(a, { _status: 'draft' }), ['', 'draft=true']) },
  /** The draft over a live text. */
  readNewerDraft: {
    attempt: async (a) => {
      const marker = a.world.name('nieuwer')
      const id = await makeVac(a)
      await saved(a.world.apis.admin.patch(`/api/${a.slug}/${id}?draft=true`, { question: marker, _status: 'draft' }))
      const answers = await Promise.all([
        a.api.get(`/api/${a.slug}/${id}?draft=true`),
        a.api.get(`/api/${a.slug}?${whereIs('id', id)}&draft=true`),
        a.api.get(`/api/${a.slug}?${whereIs('question', marker)}&draft=true&select[slug]=true`),
      ])
      return answers.slice(0, 2).some(({ text }) => text.includes(marker)) || finds(answers[2] as { body: Docs }, id)
    },
  },
} satisfies Record<string, Operation>

/** What collections with a bin have besides. */
export const binOperations = {
  bin: { isDestructive: true, attempt: async (a) => (await a.api.patch(path(a), { deletedAt: new Date().toISOString() })).status === 200 },
  readBinned: {
    isDestructive: true,
    attempt: async (a) => {
      await saved(a.world.apis.admin.patch(path(a), { deletedAt: new Date().toISOString() }))
      return readsAnyWay(a, a.id, ['trash=true', 'trash=true&draft=true'])
    },
  },
} satisfies Record<string, Operation>

/** What collections of users have besides. */
export const authOperations = {
  unlock: {
    attempt: async (a) => {
      const { body } = await a.world.apis.admin.get<{ email: string }>(path(a))
      return (await a.api.post(`/api/${a.slug}/unlock`, { email: body.email, password: 'x' })).status === 200
    },
  },
} satisfies Record<string, Operation>

async function readsAnyWay({ api, slug }: Attempt, id: number, queries: string[]): Promise<boolean> {
  for (const query of queries) {
    const one = await api.get(`/api/${slug}/${id}?${query}`)
    const list = await api.get<Docs>(`/api/${slug}?${whereIs('id', id)}&${query}`)
    const count = await api.get<Docs>(`/api/${slug}/count?${whereIs('id', id)}&${query}`)
    if (one.status === 200 || finds(list, id) || (count.body.totalDocs ?? 0) > 0) return true
  }
  return false
}

export const operations: Record<string, Operation> = { ...commonOperations, ...versionOperations, ...binOperations, ...authOperations }
