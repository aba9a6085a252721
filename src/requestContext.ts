import { AsyncLocalStorage } from 'node:async_hooks'

/** What is known of the request that is being answered, wherever in the code one is. */
export interface RequestContext {
  /** Address of the client, as far as the proxies in between can be believed (src/edge/clientAddress.ts). */
  address: string
  /** Set once the database did not answer during this request, also when somebody on the way swallowed the error. */
  isDatabaseAway: boolean
}

/** The web server and what Next builds are two copies of this module; the storage is one. */
const KEY = Symbol.for('vraagbaak.requestContext')
const shared = globalThis as typeof globalThis & { [KEY]?: AsyncLocalStorage<RequestContext> }
const storage = (shared[KEY] ??= new AsyncLocalStorage<RequestContext>())

/** Does work on behalf of a request. */
export function inRequest<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work)
}

/** The request that is being answered, or null in commands, jobs and at the start. */
export function currentRequest(): RequestContext | null {
  return storage.getStore() ?? null
}
