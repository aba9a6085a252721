import { describe, expect, it } from 'vitest'
import { apiFaults } from '../../scripts/services/apiFaults'

const headers = { 'API-Version': { schema: { type: 'string' } } }
const text = { type: 'string' }
const problem = { type: 'object', properties: { status: { type: 'integer' }, title: text, detail: text } }
const refused = { description: 'Mis.', headers, content: { 'application/problem+json': { schema: problem } } }

/** A document that keeps every rule; each case below breaks one. */
function document() {
  const thing = { type: 'object', properties: { naam: text, herzieningsDatum: { type: 'string', format: 'date' } } }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Test',
      version: '1.0.0',
      description: 'Test.',
      contact: { name: 'Iemand', email: 'post@vraagbaak.example', url: 'https://vraagbaak.example' },
    } as Record<string, unknown>,
    servers: [{ url: 'https://vraagbaak.example/v1' }],
    paths: {
      '/dingen': {
        get: {
          operationId: 'lijst',
          parameters: [{ name: 'zoekTerm', in: 'query', schema: text as object }],
          responses: {
            200: { description: 'Goed.', headers: headers as object, content: { 'application/json': { schema: thing } } },
            400: refused,
          } as Record<string, object>,
        },
      },
    } as Record<string, Record<string, object>>,
    components: { schemas: { Ding: thing } as Record<string, object> },
  }
}
type Document = ReturnType<typeof document>
const list = (of: Document) => of.paths['/dingen']!.get as { operationId: string; parameters: object[]; responses: Record<string, object> }
const renamePath = (name: string) => (of: Document) => {
  of.paths = { [name]: of.paths['/dingen']! }
}

const breaches: [rule: string, breach: (of: Document) => void][] = [
  ['openapi-3', (of) => (of.openapi = '2.0')],
  ['oas3-schema', (of) => delete of.info.title],
  ['operation-operationId-unique', (of) => (of.paths['/meer'] = { get: structuredClone(list(of)) })],
  ['path-params', renamePath('/dingen/{id}')],
  ['oas3-api-servers', (of) => (of.servers = [])],
  ['version-header', (of) => (list(of).responses[200] = { description: 'Goed.', headers: { Ander: {} } })],
  ['version-header-is-there', (of) => (list(of).responses[200] = { description: 'Goed.' })],
  ['major-version-in-address', (of) => (of.servers = [{ url: 'https://vraagbaak.example' }])],
  ['servers-use-https', (of) => (of.servers = [{ url: 'http://vraagbaak.example/v1' }])],
  ['info-contact', (of) => delete of.info.contact],
  ['contact-fields', (of) => (of.info.contact = { name: 'Iemand' })],
  ['known-methods', (of) => (of.paths['/dingen']!.trace = { responses: {} })],
  ['paths-no-trailing-slash', renamePath('/dingen/')],
  ['paths-kebab-case', renamePath('/alleDingen')],
  ['query-keys-camel-case', (of) => (list(of).parameters = [{ name: 'Zoek_term', in: 'query', schema: text }])],
  ['schema-names', (of) => (of.components.schemas['een-ding'] = {})],
  ['problem-details', (of) => (list(of).responses[404] = { ...refused, content: { 'application/json': { schema: problem } } })],
  [
    'problem-members',
    (of) =>
      (list(of).responses[404] = { ...refused, content: { 'application/problem+json': { schema: { properties: { status: text } } } } }),
  ],
  ['questions-declare-400', (of) => delete list(of).responses[400]],
  ['writes-declare-400', (of) => (of.paths['/meer'] = { post: { ...structuredClone(list(of)), operationId: 'x', responses: {} } })],
  ['moments-have-a-zone', (of) => (of.components.schemas.Ding = { type: 'string', format: 'date-time-local' })],
  ['times-are-local', (of) => (of.components.schemas.Ding = { type: 'string', format: 'time' })],
  ['dates-have-a-format', (of) => (of.components.schemas.Ding = { properties: { begindatum: text, eindDatum: text } })],
  ['dates-are-days', (of) => (of.components.schemas.Ding = { properties: { eindDatum: { type: 'string', format: 'date-time' } } })],
  ['semver', (of) => (of.info.version = '1.0')],
]

describe('the rules for APIs', () => {
  it('find nothing in a document that keeps them', async () => {
    expect(await apiFaults(document())).toEqual([])
  })

  it.each(breaches)('%s', async (rule, breach) => {
    const broken = document()
    breach(broken)
    expect((await apiFaults(broken)).map((fault) => fault.split(' ')[0])).toContain(rule)
  })
})
