import { z } from 'zod'
import { API_VERSION } from './answerHeaders'
import { noParameters, type Route } from './defineRoute'

type Json = Record<string, unknown>

/** Who is there for questions about the API, and where it stands. */
export interface Publisher {
  name: string
  email: string
  /** Address of the installation, without a slash at its end. */
  url: string
}

export interface Parameter {
  name: string
  in: 'query' | 'path'
  required: boolean
  description?: string
  schema: Json
}

export interface Operation {
  operationId: string
  summary: string
  description: string
  parameters: Parameter[]
  responses: Record<string, Json>
}

/** An OpenAPI 3.1 document, as far as we write one. */
export interface OpenApiDocument {
  openapi: '3.1.0'
  info: { title: string; version: string; description: string; contact: { name: string; email: string; url: string } }
  servers: { url: string; description: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Json>; headers: Record<string, Json> }
}

/** What is wrong with a request that was refused (RFC 9457). */
const problem = z
  .object({
    status: z.int(),
    title: z.string().meta({ description: 'Naam van de fout, voor programma’s.' }),
    detail: z.string().meta({ description: 'Wat er mis is, in gewone woorden.' }),
    invalidParams: z
      .array(z.object({ name: z.string(), code: z.string(), reason: z.string() }).meta({ id: 'OngeldigeParameter' }))
      .optional()
      .meta({ description: 'Alles wat niet klopt, in één keer.' }),
  })
  .meta({ id: 'Probleem', description: 'Waarom een verzoek niet is beantwoord.' })

const PREFIX = '/v1'
const VERSION_HEADER = { 'API-Version': { $ref: '#/components/headers/APIVersion' } }
const refusals = {
  400: 'In het verzoek staat iets wat niet klopt.',
  404: 'Dit bestaat niet, of niet meer.',
  500: 'Er ging bij ons iets mis.',
  503: 'De gegevens zijn even niet bereikbaar.',
} as const

/** The described routes as an OpenAPI document. What our own screens ask has no description, and stands nowhere in it. */
export function toOpenApi(routes: readonly Route[], publisher: Publisher): OpenApiDocument {
  const schemas: Record<string, Json> = {}
  const paths: OpenApiDocument['paths'] = {}
  for (const route of routes) {
    if (!route.description) continue
    const place = (paths[route.path.slice(PREFIX.length)] ??= {})
    place[route.method.toLowerCase()] = toOperation(route, route.description, schemas)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vraagbaak',
      version: API_VERSION,
      description: 'De vragen en antwoorden van de gemeente, zoals iedereen ze mag lezen. Zonder sleutel, vanaf elke website.',
      contact: publisher,
    },
    servers: [{ url: `${publisher.url}${PREFIX}`, description: 'Deze installatie' }],
    paths,
    components: { schemas, headers: { APIVersion: { description: 'Versie van deze API.', schema: { type: 'string' } } } },
  }
}

function toOperation(route: Route, { id, summary, text }: NonNullable<Route['description']>, schemas: Record<string, Json>): Operation {
  const parameters = [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')]
  const statuses = Object.keys(refusals).filter((status) => parameters.length > 0 || status >= '500')
  return {
    operationId: id,
    summary,
    description: text,
    parameters,
    responses: {
      [String(route.status ?? 200)]: {
        description: 'Gelukt.',
        headers: VERSION_HEADER,
        content: { 'application/json': { schema: toSchema(route.answer, schemas) } },
      },
      ...Object.fromEntries(
        statuses.map((status) => [
          status,
          {
            description: refusals[Number(status) as keyof typeof refusals],
            headers: VERSION_HEADER,
            content: { 'application/problem+json': { schema: toSchema(problem, schemas) } },
          },
        ]),
      ),
    },
  }
}

function parametersOf(fields: Route['query'] = noParameters, place: Parameter['in']): Parameter[] {
  return Object.entries(fields.shape).map(([name, field]) => {
    const { $schema: _, description, ...schema } = z.toJSONSchema(field, { io: 'input' })
    return {
      name,
      in: place,
      required: place === 'path' || !field.safeParse(undefined).success,
      ...(description === undefined ? {} : { description }),
      schema,
    }
  })
}

/** A schema as JSON Schema; what has a name goes to `schemas`, and is referred to. */
function toSchema(schema: z.ZodType, schemas: Record<string, Json>): Json {
  // Inside an object: the schema itself may have a name too.
  const whole = z.toJSONSchema(z.object({ answer: schema }))
  const { $defs = {}, properties = {} } = JSON.parse(JSON.stringify(whole).replaceAll('#/$defs/', '#/components/schemas/')) as {
    $defs?: Record<string, Json>
    properties?: Record<string, Json>
  }
  for (const [name, { id: _, ...definition }] of Object.entries($defs)) schemas[name] = definition
  return properties.answer ?? {}
}
