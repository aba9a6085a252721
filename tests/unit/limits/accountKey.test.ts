import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { accountKey } from '../../../src/limits/take'

it('counts an account under a name that nobody finds by trying addresses', () => {
  const email = 'naam@gemeente.nl'
  expect(accountKey(email)).not.toBe(createHash('sha256').update(email).digest('base64url'))
  expect(accountKey(' Naam@Gemeente.nl ')).toBe(accountKey(email))
  expect(accountKey('ander@gemeente.nl')).not.toBe(accountKey(email))
})
