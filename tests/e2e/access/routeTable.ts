import { saved } from '../../support/api'
import { eventually } from '../../support/eventually'
import { makeVac } from './subjects'
import type { World } from './world'

/** Addresses of a live VAC of the owner's department, a theme, and so on, to fill in. */
export interface Places {
  vacId: number
  uuid: string
  slug: string
  theme: string
  /** By which what a row makes is found and removed. */
  word: string
}

export async function makePlaces(world: World): Promise<Places> {
  const theme = await saved(world.apis.admin.post('/api/themes', { name: world.name('thema') }))
  const vacId = await makeVac({ world, whose: 'mine' }, { themes: [theme.id] })
  const { body } = await world.apis.admin.get<{ uuid: string; slug: string }>(`/api/vacs/${vacId}?depth=0`)
  // A theme has a page once an answer under it can be found.
  await eventually(async () => {
    const { body: themes } = await world.apis.admin.get<{ results: { slug: string }[] }>('/v1/themas')
    if (!themes.results.some(({ slug }) => slug === theme.slug)) throw new Error('The answer cannot be found yet.')
  })
  return { vacId, uuid: body.uuid, slug: body.slug, theme: String(theme.slug), word: world.run }
}

interface RouteRow {
  /** Who may call it: anonymous, agent, owner, editor, lead, admin. */
  who: string
  path: (places: Places) => string
  body?: (places: Places) => unknown
  /** The answer to those who may: 200 unless said otherwise. */
  status?: number
}

const ANYBODY = 'yes yes yes yes yes yes'
const SIGNED_IN = 'no yes yes yes yes yes'

const open = (path: (places: Places) => string, more: Partial<RouteRow> = {}): RouteRow => ({ who: ANYBODY, path, ...more })
const closed = (path: (places: Places) => string, more: Partial<RouteRow> = {}): RouteRow => ({ who: SIGNED_IN, path, ...more })

/** Every page and every method of every route file below src/app, and every route of our own table (src/api/routes.ts), with who may call it. */
export const routeTable: Record<string, RouteRow> = {
  '(site)/page.tsx': open(() => '/'),
  '(site)/zoeken/page.tsx': open(() => '/zoeken?q=paspoort'),
  '(site)/themas/page.tsx': open(() => '/themas'),
  '(site)/thema/[slug]/page.tsx': open(({ theme }) => `/thema/${theme}`),
  '(site)/vraag/[slug]/page.tsx': open(({ slug }) => `/vraag/${slug}`),
  '(site)/vraag/[slug]/afdrukken/page.tsx': open(({ slug }) => `/vraag/${slug}/afdrukken`),
  '(site)/toegankelijkheid/page.tsx': open(() => '/toegankelijkheid'),
  '(site)/inloggen/page.tsx': open(() => '/inloggen'),
  '(site)/uitloggen/page.tsx': open(() => '/uitloggen'),
  '(site)/[...rest]/route.ts GET': open(() => '/dit/bestaat/niet', { status: 404 }),
  '(site)/inloggen/sessie/route.ts GET': open(() => '/inloggen/sessie', { status: 303 }),
  '(site)/inloggen/sessie/route.ts POST': open(() => '/inloggen/sessie', { status: 303 }),
  '(site)/inloggen/vergeten/page.tsx': open(() => '/inloggen/vergeten'),
  '(site)/inloggen/vergeten/aanvraag/route.ts GET': open(() => '/inloggen/vergeten/aanvraag', { status: 303 }),
  '(site)/inloggen/vergeten/aanvraag/route.ts POST': open(() => '/inloggen/vergeten/aanvraag'),
  '(site)/inloggen/nieuw-wachtwoord/page.tsx': open(() => '/inloggen/nieuw-wachtwoord?code=x'),
  '(site)/inloggen/nieuw-wachtwoord/opslaan/route.ts GET': open(() => '/inloggen/nieuw-wachtwoord/opslaan', { status: 303 }),
  '(site)/inloggen/nieuw-wachtwoord/opslaan/route.ts POST': open(() => '/inloggen/nieuw-wachtwoord/opslaan', { status: 400 }),
  '(site)/inloggen/e-mailadres/page.tsx': open(() => '/inloggen/e-mailadres?code=x'),
  '(site)/inloggen/e-mailadres/bevestigen/route.ts GET': open(() => '/inloggen/e-mailadres/bevestigen', { status: 303 }),
  '(site)/inloggen/e-mailadres/bevestigen/route.ts POST': open(() => '/inloggen/e-mailadres/bevestigen', { status: 400 }),
  '(site)/uitloggen/sessie/route.ts GET': open(() => '/uitloggen/sessie', { status: 303 }),
  '.well-known/security.txt/route.ts GET': open(() => '/.well-known/security.txt'),
  'embed.js/route.ts GET': open(() => '/embed.js'),
  'GET /v1': open(() => '/v1'),
  'GET /v1/openapi.json': open(() => '/v1/openapi.json'),
  'GET /v1/vacs': open(() => '/v1/vacs?zoek=paspoort'),
  'GET /v1/vacs/{uuid}': open(({ uuid }) => `/v1/vacs/${uuid}`),
  'GET /v1/themas': open(() => '/v1/themas'),
  '(agent)/agent/page.tsx': closed(() => '/agent'),
  '(agent)/agent/meldingen/page.tsx': closed(() => '/agent/meldingen'),
  '(payload)/admin/[[...segments]]/page.tsx': closed(() => '/admin'),
  'GET /v1/agent/search': closed(() => '/v1/agent/search?q=paspoort'),
  'POST /v1/agent/searches': closed(() => '/v1/agent/searches', {
    status: 202,
    body: ({ word }) => ({ query: word, resultCount: 0, opened: 'nothing', source: 'search' }),
  }),
  'GET /v1/agent/start': closed(() => '/v1/agent/start'),
  'GET /v1/agent/vacs/{uuid}': closed(({ uuid }) => `/v1/agent/vacs/${uuid}`),
  'POST /v1/flags': closed(() => '/v1/flags', {
    status: 201,
    body: ({ word }) => ({ subject: 'missing', kind: 'missing', text: word }),
  }),
  'GET /v1/flags/mine': closed(() => '/v1/flags/mine'),
  'GET /v1/lifecycle/{id}': closed(({ vacId }) => `/v1/lifecycle/${vacId}`),
  'POST /v1/readability': closed(() => '/v1/readability', { body: () => ({ text: 'Dit is een tekst.' }) }),
  'GET /v1/readability/settings': closed(() => '/v1/readability/settings'),
  'GET /v1/readability/vacs': { who: 'no no yes yes yes yes', path: () => '/v1/readability/vacs' },
  'GET /v1/search/explain': { who: 'no no yes yes yes yes', path: () => '/v1/search/explain?q=paspoort' },
  'GET /v1/search/suggestions': { who: 'no no yes yes yes yes', path: ({ vacId }) => `/v1/search/suggestions?vac=${vacId}` },
  'POST /v1/search/suggestions': {
    who: 'no no yes yes no yes',
    path: () => '/v1/search/suggestions',
    body: ({ word }) => ({ action: 'dismiss', query: `zoekvraag ${word}` }),
  },
  'POST /v1/upl': { who: 'no no yes yes no yes', path: () => '/v1/upl', body: ({ vacId }) => ({ vac: vacId, name: 'paspoort' }) },
  'GET /v1/upl/missing': { who: 'no no yes yes no yes', path: () => '/v1/upl/missing' },
  'GET /v1/upl/suggestions': { who: 'no no yes yes no yes', path: ({ vacId }) => `/v1/upl/suggestions?vac=${vacId}` },
  'POST /v1/upl/suggestions': {
    who: 'no no yes yes no yes',
    path: () => '/v1/upl/suggestions',
    body: () => ({ question: 'Hoe vraag ik een paspoort aan?' }),
  },
  'GET /v1/work': { who: 'no no yes yes yes yes', path: () => '/v1/work' },
}

/**
 * Routes that a table row cannot try: the whole of Payload's API (its own tables), the file that leads to our own table
 * (its rows), and signing out, which would end the sessions that the rows need (sessions.ts).
 */
export const routesWithOwnTests = [
  ...['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'].map((method) => `v1/[[...path]]/route.ts ${method}`),
  ...['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'].map((method) => `(payload)/api/[...slug]/route.ts ${method}`),
  '(site)/uitloggen/sessie/route.ts POST',
]
