import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { SearchConnection } from '../../search/copy/connection'
import type { User } from '../payload-types'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Who may call a route: anyone on the internet, whoever is signed in, or who of them has a right. */
export type May = 'anyone' | 'signedIn' | ((user: User) => boolean)

/** What handlers work with; whoever puts the server together hands it over. */
export interface Sources {
  payload: Payload
  connection: SearchConnection
}

/** What a route of the public API says of itself, in Dutch. Routes without one are for our own screens. */
export interface Description {
  /** Name of the operation, unique. */
  id: string
  summary: string
  text: string
}

type Fields = z.ZodObject<Record<string, z.ZodType>>
type NoFields = z.ZodObject<Record<never, never>>

/** A request that was understood, from somebody who may ask. */
export interface Call<M extends May, P, Q, B> extends Sources {
  url: URL
  params: P
  query: Q
  body: B
  user: M extends 'anyone' ? null : User
  /** Carries the user into Payload, so that access rules and hooks know who asks. */
  payloadRequest: () => Promise<PayloadRequest>
}

export interface Definition<M extends May, P extends Fields, Q extends Fields, B extends z.ZodType, A extends z.ZodType> {
  method: Method
  /** Parameters in braces: `/v1/vacs/{uuid}`. */
  path: string
  may: M
  /** A value that does not fit names nothing: 404. */
  params?: P
  /** What is not named here is refused. */
  query?: Q
  /** By name of a parameter: whether a value that reads well is one that we have. */
  known?: { [Name in keyof z.infer<Q>]?: (value: string, sources: Sources) => Promise<boolean> }
  body?: B
  /** What an answer holds; tests hold real answers to it. */
  answer: A
  /** `text/html`: the answer is a page, as a text. */
  type?: 'application/json' | 'text/html'
  status?: 200 | 201 | 202
  /** Largest body (bytes). */
  limit?: number
  description?: Description
  /**
   * For what is sent at every letter: answered before Next (docs/decisions/0008), who asks is looked up once a second, and
   * answers of fewer bytes than this are not compressed.
   */
  typed?: { smallest: number }
  handle(call: Call<M, z.infer<P>, z.infer<Q>, z.infer<B>>): Promise<z.input<A>>
}

export type Route = Readonly<Definition<May, Fields, Fields, z.ZodType, z.ZodType>>

/** States a route with the types of its schemas filled in. */
export function defineRoute<
  M extends May,
  A extends z.ZodType,
  P extends Fields = NoFields,
  Q extends Fields = NoFields,
  B extends z.ZodType = z.ZodUndefined,
>(route: Definition<M, P, Q, B, A>): Route {
  return route as unknown as Route
}

/** The query of a route that names no parameters. */
export const noParameters: Fields = z.strictObject({})
