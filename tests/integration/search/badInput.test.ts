import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { indexVacs } from '../../../search/jobs/indexVacs'
import { reconcileFallback } from '../../../search/jobs/reconcile'
import { buildUser, buildVac } from '../../factories/buildVac'
import { eventually } from '../../support/eventually'
import { testPayload, testTools } from '../../support/instance'
import { type RunningMeilisearch, startMeilisearch } from './startMeilisearch'

const PORT = await vi.hoisted(async () => {
  // Before any module of ours reads the environment: a server that is first away and then there.
  const { freePort } = await import('../../../scripts/services/freePort')
  const port = await freePort()
  Object.assign(process.env, { MEILI_URL: `http://127.0.0.1:${port}`, MEILI_KEY: 'only-for-tests-and-benches' })
  return port
})

const { dispatch } = await import('../../../src/api/dispatch')

const routes = { public: '/v1/vacs', agent: '/v1/agent/search', explain: '/v1/search/explain' }
type Route = keyof typeof routes
/** The public API speaks Dutch. */
const dutch: Readonly<Record<string, string>> = { q: 'zoek', theme: 'thema', municipality: 'gemeente' }

let server: RunningMeilisearch | undefined
let authorization = ''

interface Answered {
  status: number
  type: string
  body: { total?: number; count?: number; source?: string; detail?: string; invalidParams?: { name: string; reason: string }[] }
}

async function ask(route: Route, query: string): Promise<Answered> {
  const asked = route === 'public' ? query.replaceAll(/(?<=^|&)[a-z]+(?==)/gi, (name) => dutch[name] ?? name) : query
  const response = await dispatch(
    new Request(`http://localhost:3000${routes[route]}?${asked}`, { headers: { Authorization: authorization } }),
  )
  return { status: response.status, type: response.headers.get('content-type') ?? '', body: (await response.json()) as Answered['body'] }
}

const long = 'paspoort aanvragen of verlengen '.repeat(320)
const encoded = encodeURIComponent

/** What each route answers: a status, or 200 with this number of results. */
const cases: [name: string, query: string, expected: Partial<Record<Route, number | 'none' | 'some'>>][] = [
  ['10,000 characters', `q=${encoded(long)}`, { public: 400, agent: 'some', explain: 200 }],
  ['one word of 10,000 letters', `q=${'x'.repeat(10_000)}`, { public: 400, agent: 'none', explain: 200 }],
  ['control characters', `q=${encoded('pas\u0000poort\u0007 \u001b[31m paspoort')}`, { public: 'some', agent: 'some', explain: 200 }],
  ['control characters only', `q=${encoded('\u0000\u0007')}`, { public: 'some', agent: 'some', explain: 200 }],
  ['half a character', 'q=%ED%A0%80', { public: 'none', agent: 'none', explain: 200 }],
  ['a broken escape', 'q=%E0%A4%A', { public: 'none', agent: 'none', explain: 200 }],
  ['stop words only', 'q=hoe+moet+dat', { public: 'none', agent: 'none', explain: 200 }],
  ['signs only', `q=${encoded(`' " & | ! ( ) :* <-> % _ \\`)}`, { public: 'none', agent: 'none', explain: 200 }],
  ['a query as a filter', `q=${encoded('" OR departmentId > 0 OR "')}`, { public: 200, agent: 200, explain: 200 }],
  ['emoji', `q=${encoded('🐕‍🦺👩‍🚀')}`, { public: 'none', agent: 'none', explain: 200 }],
  ['an injected theme', `q=paspoort&theme=${encoded('x" OR id EXISTS OR "')}`, { public: 400, agent: 400 }],
  ['an injected municipality', `q=paspoort&municipality=${encoded(`x' OR '1'='1`)}`, { public: 400, agent: 400 }],
  ['an injected product', `q=paspoort&upl=${encoded('x" OR id EXISTS OR upl = "')}`, { agent: 'none' }],
  ['a product with a zero character', `q=paspoort&upl=${encoded('x\u0000')}`, { agent: 'none' }],
  ['an injected department', `q=paspoort&department=${encoded('1 OR 1=1')}`, { agent: 400 }],
  ['a department beyond numbers', 'q=paspoort&department=99999999999999', { agent: 400 }],
  ['an unknown target group', 'q=paspoort&targetGroup=all', { agent: 400 }],
  ['a day that is none', 'q=paspoort&checkedBefore=2026-02-31', { agent: 400 }],
  ['an injected day', `q=paspoort&checkedBefore=${encoded("2026-01-01' OR 1=1")}`, { agent: 400 }],
  ['a negative page', 'q=paspoort&page=-1', { public: 400, agent: 400 }],
  ['page zero', 'q=paspoort&page=0', { public: 400, agent: 400 }],
  ['a page that is no number', 'q=paspoort&page=NaN', { public: 400, agent: 400 }],
  ['a page far away', 'q=paspoort&page=1000', { public: 200, agent: 200 }],
  ['a page beyond the last', 'q=paspoort&page=1001', { public: 400, agent: 400 }],
  ['half a page', 'q=paspoort&page=1.5', { public: 400, agent: 400 }],
  ['a page size of 1000', 'q=paspoort&pageSize=1000', { public: 400 }],
  ['a negative page size', 'q=paspoort&pageSize=-5', { public: 400 }],
  ['a parameter twice', 'q=tuin&q=paspoort', { public: 400, agent: 400, explain: 400 }],
  ['a parameter that does not exist', 'q=paspoort&audience=agent&draft=true', { public: 400, agent: 400 }],
  ['a theme that does not exist', 'q=paspoort&theme=bestaat-niet', { public: 400, agent: 'none' }],
  ['a municipality that does not exist', 'q=paspoort&municipality=bestaat-niet', { public: 400 }],
  ['an answer that is no id', 'q=paspoort&vac=1%20or%201', { explain: 400 }],
]

beforeAll(async () => {
  const payload = await testPayload()
  const editor = await buildUser(payload, { role: 'editor', password: 'een-lang-wachtwoord' })
  const { token } = await payload.login({ collection: 'users', data: { email: editor.email, password: 'een-lang-wachtwoord' } })
  authorization = `JWT ${token}`
  await buildVac(payload, { question: 'Hoe vraag ik een paspoort aan?' })
})
afterAll(async () => {
  await (await testPayload()).destroy()
  await server?.stop()
})

function tryAll(engine: 'search' | 'database') {
  for (const [name, query, expected] of cases) {
    it.each(Object.entries(expected) as [Route, number | 'none' | 'some'][])(`${name}: %s gives %s`, async (route, wanted) => {
      // without the engine nothing can be explained
      const status = typeof wanted === 'string' ? 200 : wanted === 200 && route === 'explain' && engine === 'database' ? 503 : wanted
      const { body, type, ...answer } = await ask(route, query)
      const total = typeof wanted === 'string' ? (body.total ?? body.count) : undefined
      const found = {
        status: answer.status,
        isProblem: type.includes('application/problem+json'),
        hasDetail: /\S/.test(body.detail ?? ''),
        saysWhy: (body.invalidParams ?? []).every(({ name, reason }) => name !== '' && reason !== '') && body.invalidParams !== undefined,
        total,
      }
      const isRefused = status >= 400
      expect(found).toEqual({
        status,
        isProblem: isRefused,
        hasDetail: isRefused,
        saysWhy: status === 400,
        total: { none: 0, some: 1 }[String(wanted)],
      })
    })
  }
}

describe('without the search engine', () => {
  beforeAll(async () => {
    const { payload, clock } = { payload: await testPayload(), clock: () => new Date() }
    const { defaultConnection } = await import('../../../search/copy/connection')
    await reconcileFallback({ payload, clock, connection: defaultConnection() })
  })
  tryAll('database')
})

describe('with the search engine', () => {
  beforeAll(async () => {
    server = await startMeilisearch(PORT)
    const tools = await testTools()
    const { docs } = await tools.payload.find({ collection: 'vacs', depth: 0, overrideAccess: true })
    await indexVacs(
      tools,
      docs.map(({ id }) => ({ id })),
    )
    await eventually(async () => {
      if ((await ask('agent', 'q=paspoort')).body.source !== 'search') throw new Error('Meilisearch does not answer yet.')
    })
  })
  tryAll('search')
})
