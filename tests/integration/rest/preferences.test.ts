import { handleEndpoints } from 'payload'
import { afterAll, expect, it } from 'vitest'
import config from '../../../payload.config'
import { testPayload } from '../../support/instance'
import { sessionOf } from './sessionOf'

afterAll(async () => (await testPayload()).destroy())

it('a preference that is not there cannot be taken away, which is no fault of ours', async () => {
  const headers = await sessionOf('owner')
  for (const key of ['niet-bestaand', '-1', 'null']) {
    const response = await handleEndpoints({ config, request: new Request(`http://localhost:3000/api/payload-preferences/${key}`, { method: 'DELETE', headers }) })
    expect(response.status, await response.clone().text()).toBe(404)
  }
})
