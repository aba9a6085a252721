import type { FlattenedField, SanitizedConfig } from 'payload'

export interface Attempt {
  method: string
  path: string
  /** Sent as it is when it is a text, else as JSON. */
  body?: unknown
  headers?: Record<string, string>
}

const NUL = '\0'
const json = { 'Content-Type': 'application/json' }

/** What people, programs and attackers put where something else belongs. */
export const nasty: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  9_999_999_999_999,
  '',
  ' ',
  'abc',
  NUL,
  `a${NUL}b`,
  '%',
  '\uD800',
  '\u202E',
  'x'.repeat(5_000),
  '0x10',
  'NaN',
  '9999999999999',
  '2027-13-45',
  '+275760-09-13T00:00:00.001Z',
  [],
  [null],
  ['a'],
  [[[]]],
  [{}],
  {},
  { id: 'abc' },
  { $ne: null },
  { like: '%' },
  { relationTo: 'users', value: 1 },
  { toString: 'a', length: -1 },
  { constructor: { prototype: {} } },
]

/** Bodies that are no JSON object, or far too deep for one. */
export const bodies: readonly Pick<Attempt, 'body' | 'headers'>[] = [
  { body: '', headers: json },
  { body: '{', headers: json },
  { body: 'null', headers: json },
  { body: '[]', headers: json },
  { body: '"tekst"', headers: json },
  { body: '1', headers: json },
  { body: `${'['.repeat(50_000)}${']'.repeat(50_000)}`, headers: json },
  { body: `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, headers: json },
  { body: `{"__proto__":{"x":1},"constructor":{"prototype":{"y":1}}}`, headers: json },
  { body: 'a=b', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
  { body: '<a/>', headers: { 'Content-Type': 'text/xml' } },
  { body: 'zomaar', headers: { 'Content-Type': 'multipart/form-data' } },
  {
    body: '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{kapot\r\n--x--\r\n',
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
  },
  {
    body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhallo\r\n--x--\r\n',
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
  },
]

/** Parts of an address that cannot be read, or name nothing. */
export const segments: readonly string[] = [
  '%',
  '%E0%A4%A',
  '%00',
  'a%00b',
  '%2e%2e',
  '..%2f..',
  'abc',
  '-1',
  '0',
  '1.5',
  '99999999999999',
  '1e3',
  'null',
  'undefined',
  '%F0%9F%92%A9',
  "'%22%3Cscript%3E",
  '%25',
  'x'.repeat(3_000),
]

const queries: readonly string[] = [
  'limit=abc',
  'limit=-1',
  'limit=99999999999999999999',
  'page=0',
  'page=-1',
  'page=abc',
  'page=999999999',
  'depth=abc',
  'depth=99',
  'sort=nietbestaand',
  'sort=-',
  'sort=%00',
  'sort[]=a&sort[x]=b',
  'select=abc',
  'select[question]=abc',
  'select[x][y][z]=true',
  'populate=abc',
  'populate[users]=abc',
  'joins=abc',
  'joins[a][limit]=x',
  'locale=xx',
  'fallbackLocale=%00',
  'draft=abc',
  'trash=abc',
  'pagination=abc',
  'where=abc',
  'where={"a":',
  'where=[]',
  'where[]=1',
  'where[and]=1',
  'where[and][0]=1',
  'where[or][a]=1',
  'where[and][0][and][0][and][0][id][equals]=1',
  'where[id]=1',
  'where[id][nietbestaand]=1',
  'where[nietbestaand][equals]=1',
  'where[id.x][equals]=1',
  'where[__proto__][equals]=1',
  'where[constructor][equals]=1',
  'where[toString][equals]=1',
  'where[id][equals][a]=1',
  `where[a%00][equals]=1`,
  'data=abc',
  'data={',
  'q=%00',
  'where[id][in]=' + 'a,'.repeat(500),
]
const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'contains',
  'like',
  'not_like',
  'exists',
  'greater_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
  'near_sphere',
]
const asked = ['abc', '', 'null', '99999999999999', '%00', '-1', '1,abc', '2027-13-45', '{"a":1}', '%25', "'"]

function questions(fields: readonly FlattenedField[]): string[] {
  const names = ['id', 'createdAt', ...fields.map(({ name }) => name)]
  return names.flatMap((name) => operators.flatMap((operator) => asked.map((value) => `where[${name}][${operator}]=${value}`)))
}

/** Every endpoint of Payload with what it was not made for. `density` below 1 leaves questions out, evenly. */
export function restAttempts(config: SanitizedConfig, density = 1): Attempt[] {
  const every = Math.max(1, Math.round(1 / density))
  return config.collections.flatMap(({ slug, flattenedFields }, at) => {
    const base = `/api/${slug}`
    const reads = [...queries, ...questions(flattenedFields).filter((_, index) => (index + at) % every === 0)].map((query) => ({
      method: 'GET',
      path: `${base}?${query}`,
    }))
    const byId = segments.flatMap((segment) => [
      ...['GET', 'PATCH', 'DELETE', 'PUT', 'POST'].map((method) => ({
        method,
        path: `${base}/${segment}`,
        ...(method === 'GET' ? {} : { body: {} }),
      })),
      { method: 'GET', path: `${base}/versions/${segment}` },
      { method: 'POST', path: `${base}/${segment}/duplicate`, body: {} },
      { method: 'POST', path: `${base}/access/${segment}`, body: {} },
    ])
    const values = flattenedFields.flatMap(({ name }) => nasty.map((value) => ({ method: 'POST', path: base, body: { [name]: value } })))
    const bulk = queries.flatMap((query) => [
      { method: 'PATCH', path: `${base}?where[id][equals]=999999&${query}`, body: {} },
      { method: 'GET', path: `${base}/count?${query}` },
    ])
    const broken = bodies.flatMap((body) => [
      { method: 'POST', path: base, ...body },
      { method: 'PATCH', path: `${base}/1`, ...body },
    ])
    return [...reads, ...byId, ...values, ...bulk, ...broken]
  })
}

/** What signing in and Payload's other endpoints get. */
export function specialAttempts(): Attempt[] {
  const users = [
    'login',
    'logout',
    'forgot-password',
    'reset-password',
    'unlock',
    'verify/x',
    'refresh-token',
    'first-register',
    'me',
    'init',
  ].map((name) => `/api/users/${name}`)
  const others = [
    '/api/globals/settings',
    '/api/globals/nietbestaand',
    '/api/payload-preferences/a',
    '/api/access',
    '/api/nietbestaand',
    '/api',
    '/api/og',
  ]
  return [...users, ...others].flatMap((path) => [
    ...['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'].map((method) => ({ method, path })),
    ...bodies.map((body) => ({ method: 'POST', path, ...body })),
    ...['email', 'password', 'token', 'siteName', 'value', 'norms', 'searches'].flatMap((name) =>
      nasty.map((value) => ({ method: 'POST', path, body: { email: 'x@vraagbaak.example', [name]: value } })),
    ),
  ])
}

const MISUSED_NAMES =
  'zoek thema gemeente opmaak q page pageSize size municipality department theme audience vac sort meets below channel x'.split(' ')
const MISUSED_VALUES = ['%00', 'abc', '-1', '0', '999999999999999999999', '1.5', '%', '%E0%A4%A', '[]', 'y'.repeat(3_000)]
const MISUSED_FIELDS = 'text query subject kind vac name question searchTerms upl action from resultCount opened rank reference seen'.split(
  ' ',
)
const FAIR_BODY = { subject: 'missing', kind: 'missing', text: 'x', query: 'x', resultCount: 1, opened: 'nothing', source: 'search' }

/** Every address of /v1 with every method, nasty parts, queries and bodies. `routes`: our table. */
export function v1Attempts(routes: readonly { method: string; path: string }[]): Attempt[] {
  const addresses = [...new Set([...routes.map(({ path }) => path), '/v1/nergens', '/v1/vacs/a/b'])]
  return addresses.flatMap((address) => {
    const methods = routes.filter(({ path }) => path === address).map(({ method }) => method)
    const paths = address.includes('{') ? segments.map((segment) => address.replace(/\{\w+\}/, segment)) : [address]
    return paths.flatMap((path) => [
      ...['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'].map((method) => ({ method, path })),
      ...(methods.includes('GET')
        ? MISUSED_NAMES.flatMap((name) => MISUSED_VALUES.map((value) => ({ method: 'GET', path: `${path}?${name}=${value}` })))
        : []),
      ...(methods.includes('POST')
        ? [
            ...bodies.map((body) => ({ method: 'POST', path, ...body })),
            ...MISUSED_FIELDS.flatMap((name) => nasty.map((value) => ({ method: 'POST', path, body: { ...FAIR_BODY, [name]: value } }))),
          ]
        : []),
    ])
  })
}

/** Pages with addresses that cannot be read, name nothing, or ask for nonsense. */
export function pageAttempts(): Attempt[] {
  const parents = [
    '',
    '/vraag',
    '/thema',
    '/zoeken',
    '/themas',
    '/agent',
    '/admin',
    '/admin/collections/vacs',
    '/admin/collections',
    '/admin/globals',
    '/inloggen',
    '/uitloggen',
    '/embed.js',
    '/_next',
    '/_next/static',
    '/.well-known',
  ]
  const pages = ['/', '/zoeken', '/themas', '/inloggen', '/uitloggen', '/agent', '/toegankelijkheid', '/admin/login']
  const params = [
    'q=%00',
    'q=%',
    'q=%E0%A4%A',
    'pagina=abc',
    'pagina=-1',
    'pagina=99999999999999',
    'gemeente=%00',
    'gemeente[]=a&gemeente[]=b',
    'q=a&q=b',
    `q=${'z'.repeat(6_000)}`,
    'naar=//elders.example',
    'naar=%00',
    'fout=%3Cscript%3E',
    'redirect=//elders.example',
  ]
  return [
    ...parents.flatMap((parent) => segments.map((segment) => ({ method: 'GET', path: `${parent}/${segment}` }))),
    ...segments.map((segment) => ({ method: 'GET', path: `/vraag/${segment}/afdrukken` })),
    ...pages.flatMap((page) => params.map((param) => ({ method: 'GET', path: `${page}?${param}` }))),
    ...pages
      .filter((page) => !page.startsWith('/admin'))
      .flatMap((path) => ['POST', 'PUT', 'DELETE', 'PATCH'].map((method) => ({ method, path, body: 'x' }))),
    ...['/inloggen/sessie', '/uitloggen/sessie'].flatMap((path) => bodies.map((body) => ({ method: 'POST', path, ...body }))),
  ]
}
