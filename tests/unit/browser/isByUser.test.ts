import { expect, it } from 'vitest'
import { isByUser } from '../../../src/browser/session/isByUser'

it.each([
  ['PATCH', '/api/vacs/12', false, true],
  ['POST', '/api/vacs', false, true],
  ['POST', '/v1/flags', false, true],
  ['GET', '/api/vacs/12', false, false],
  ['POST', '/admin/collections/vacs/12', true, false],
  ['POST', '/api/payload-preferences/vacs-list', false, false],
  ['POST', '/api/payload-locked-documents', false, false],
  ['DELETE', '/api/payload-locked-documents/3', false, false],
  ['POST', '/v1/readability', false, false],
  ['POST', '/v1/agent/searches', false, false],
])('%s %s (an action of the form: %s) is asked for by a person: %s', (method, path, isAction, expected) => {
  expect(isByUser({ method, path, isAction })).toBe(expected)
})
