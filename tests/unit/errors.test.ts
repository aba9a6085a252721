import { describe, expect, it } from 'vitest'
import { AppError, ConflictError, NotFoundError, UnmappedNodeError, WriteLostError, httpStatusByCode, toHttpStatus } from '../../src/errors'

describe('toHttpStatus', () => {
  it.each([
    [new NotFoundError('no such VAC'), 404],
    [new ConflictError('changed meanwhile'), 409],
    [new WriteLostError('commit failed'), 500],
    [new UnmappedNodeError('node', 'video'), 500],
    [new Error('anything'), 500],
    ['a text', 500],
  ])('%s', (error, status) => {
    expect(toHttpStatus(error)).toBe(status)
  })

  it('gives every code a status of the 4xx or 5xx kind', () => {
    for (const status of Object.values(httpStatusByCode)) expect(status).toSatisfy((code: number) => code >= 400 && code < 600)
  })
})

describe('AppError', () => {
  it('carries cause, name and parameters', () => {
    const cause = new Error('socket closed')
    const error = new WriteLostError('commit failed', { cause, params: { id: 5 } })
    expect(error).toBeInstanceOf(AppError)
    expect({ name: error.name, code: error.code, cause: error.cause, params: error.params, issues: error.issues }).toEqual({
      name: 'WriteLostError',
      code: 'write_lost',
      cause,
      params: { id: 5 },
      issues: [],
    })
  })
})
