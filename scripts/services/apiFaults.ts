import { Spectral } from '@stoplight/spectral-core'
import { apiRuleset } from './apiRuleset'

/** Where an OpenAPI document breaks the NL GOV API Design Rules: the rule, the place, and what is wrong. */
export async function apiFaults(document: object): Promise<string[]> {
  const spectral = new Spectral()
  spectral.setRuleset(apiRuleset)
  const found = await spectral.run(JSON.stringify(document))
  return found.map(({ code, path, message }) => `${code} at ${path.join('.')}: ${message}`)
}
