import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineRoute, type Method } from '../../../src/http/defineRoute'
import { RouteTable } from '../../../src/http/RouteTable'

const route = (method: Method, path: string, limit?: number) =>
  defineRoute({
    method,
    path,
    may: 'anyone',
    answer: z.null(),
    handle: async () => null,
    ...(limit === undefined ? {} : { limit }),
  })

const table = new RouteTable([
  route('GET', '/v1/dingen/{id}'),
  route('DELETE', '/v1/dingen/{id}'),
  route('GET', '/v1/dingen/mijn'),
  route('POST', '/v1/dingen', 7),
])

describe('RouteTable', () => {
  it.each([
    ['/v1/dingen', ['POST', 'OPTIONS']],
    ['/v1/dingen/mijn', ['GET', 'HEAD', 'OPTIONS']],
    ['/v1/dingen/3', ['GET', 'DELETE', 'HEAD', 'OPTIONS']],
    ['/v1/dingen/3/4', null],
    ['/v1/dingen/', null],
    ['/v1/Dingen', null],
    ['/constructor', null],
  ])('says which methods %s knows', (path, methods) => {
    expect(table.methodsAt(path)).toEqual(methods)
  })

  it('fills in the parts of an address', () => {
    expect(table.at('/v1/dingen/a%20b')?.params).toEqual({ id: 'a b' })
    expect(table.at('/v1/dingen/%E0%A4%A')?.params).toEqual({ id: '%E0%A4%A' })
  })

  it('knows how large a body may be', () => {
    expect([table.limitAt('/v1/dingen'), table.limitAt('/v1/dingen/3'), table.limitAt('/v1')]).toEqual([7, 409_600, null])
  })

  it('takes no two routes for the same', () => {
    expect(() => new RouteTable([route('GET', '/v1/x/{id}'), route('GET', '/v1/x/{id}')])).toThrow('Two routes')
  })
})
