import type { Planted } from './plantSecrets'

/** Every address of ours at which the public might read about what was planted. */
export function publicAddresses({ live, hidden }: Planted): string[] {
  const answers = [live, ...Object.values(hidden)].flatMap(({ uuid, slug }) => [
    `/v1/vacs/${uuid}`,
    `/v1/vacs/${uuid}?gemeente=lindewaard`,
    `/vraag/${slug}`,
    `/vraag/${uuid}`,
    `/vraag/${slug}/afdrukken`,
    ...['draft=true', 'preview=1', 'version=latest', 'depth=3', 'audience=agent', 'channel=phone'].flatMap((query) => [
      `/v1/vacs/${uuid}?${query}`,
      `/vraag/${slug}?${query}`,
    ]),
  ])
  return [
    '/',
    '/themas',
    `/thema/${live.theme}`,
    '/v1',
    '/v1/openapi.json',
    '/v1/themas',
    `/v1/vacs?thema=${live.theme}&pageSize=100`,
    `/v1/vacs?thema=${live.theme}&audience=agent&select=internalNote&depth=2&draft=true`,
    `/v1/vacs?zoek=${live.publicMarker}`,
    `/zoeken?q=${live.publicMarker}`,
    '/sitemap.xml',
    '/robots.txt',
    '/embed.js',
    '/.well-known/security.txt',
    ...answers,
  ]
}

/** Queries that get more out of Payload's REST API than it would give by itself, if anybody may ask at all. */
export function payloadTricks({ live, hidden, secrets }: Planted): string[] {
  const secret = encodeURIComponent(secrets['internal note'] ?? '')
  const ids = [live.id, hidden.draft.id]
  const queries = [
    '',
    '?depth=2',
    '?depth=10&draft=true',
    '?limit=0&pagination=false',
    '?select[internalNote]=true',
    '?populate[vacs][internalNote]=true&populate[handovers][firstLine]=true&depth=2',
    `?where[internalNote][equals]=${secret}`,
    `?where[or][0][internalNote][like]=${secret}`,
    '?where[handover.firstLine][exists]=true',
    '?sort=internalNote',
    '?locale=all&fallback-locale=none',
    '?trash=true&draft=true',
    '?overrideAccess=true&showHiddenFields=true',
    '?joins=false&user=1',
  ]
  const lists = [
    'vacs',
    'vacs/versions',
    'vacs/count',
    'handovers',
    'contacts',
    'notices',
    'flags',
    'departments',
    'schedules',
    'vac-records',
    'vac-findability',
    'review-confirmations',
    'import-records',
    'users',
    'payload-locked-documents',
    'payload-preferences',
    'payload-kv',
    'payload-migrations',
    'globals/settings',
    'globals/settings/versions',
  ]
  return [
    ...lists.flatMap((list) => queries.map((query) => `/api/${list}${query}`)),
    ...ids.flatMap((id) => queries.slice(0, 5).map((query) => `/api/vacs/${id}${query}`)),
  ]
}
