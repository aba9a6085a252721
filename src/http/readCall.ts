import { NotFoundError } from '../errors'
import { noParameters, type Route, type Sources } from './defineRoute'
import { type Fault, fault, faultsOf, FaultyRequestError } from './faults'
import { readJson } from './readJson'
import { limitOf } from './RouteTable'

interface Asked {
  request: Request
  url: URL
  /** Parts of the address. */
  params: Record<string, string>
}

interface Understood {
  params: Record<string, unknown>
  query: Record<string, unknown>
  body: unknown
}

/** What a request asks, by the schemas of its route. Throws FaultyRequestError with all that is wrong, NotFoundError when the address names nothing. */
export async function readCall(route: Route, { request, url, params }: Asked, sources: Sources): Promise<Understood> {
  const place = (route.params ?? noParameters).safeParse(params)
  if (!place.success) throw new NotFoundError('There is no such resource.')
  const asked = await readQuery(route, url, sources)
  const sent = route.body ? route.body.safeParse(await readJson(request, limitOf(route)), { reportInput: true }) : undefined
  const faults = [...asked.faults, ...(sent?.error ? faultsOf(sent.error.issues, []) : [])]
  if (faults.length > 0) throw new FaultyRequestError(faults)
  return { params: place.data, query: asked.query, body: sent?.data }
}

async function readQuery(route: Route, url: URL, sources: Sources): Promise<{ query: Record<string, unknown>; faults: Fault[] }> {
  const schema = route.query ?? noParameters
  // A form sends its empty fields too: they ask nothing.
  const given = [...url.searchParams].filter(([, value]) => value !== '')
  const repeated = new Set(given.map(([name]) => name).filter((name, index, names) => names.indexOf(name) !== index))
  const parsed = schema.safeParse(Object.fromEntries(given), { reportInput: true })
  const faults = [
    ...[...repeated].map((name) => fault(name, 'repeated')),
    ...(parsed.error ? faultsOf(parsed.error.issues, Object.keys(schema.shape)) : []),
  ]
  const wrong = new Set(faults.map(({ name }) => name))
  for (const [name, value] of given) {
    const isKnown = wrong.has(name) ? undefined : route.known?.[name]
    if (isKnown && !(await isKnown(value, sources))) faults.push(fault(name, 'unknown_value'))
  }
  return { query: parsed.data ?? {}, faults }
}
