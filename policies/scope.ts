import type { Where } from 'payload'
import { whereLive } from './isLive'
import type { Person } from './person'
import { type Noun, policies, type Verb } from './policies'
import type { Condition } from './reach'
import { reachOf } from './reachOf'
import type { Policy } from './rule'

/**
 * Which documents of a collection a right reaches, for its access rules: all (true), none (false), or what the query
 * says. The same right as `can`; `moment` decides what is live.
 */
export function scope<N extends Noun>(
  person: Person | null | undefined,
  verb: Verb<NoInfer<N>>,
  { collection, moment }: { collection: N; moment: Date },
): boolean | Where {
  const reach = reachOf(person, verb, collection)
  if (typeof reach === 'boolean') return reach
  const { fields = {}, at }: Policy = policies[collection]
  const wheres = reach.map((condition) => whereMet(condition, { fields, moment, at: verb === 'readVersions' ? 'version.' : (at ?? '') }))
  return wheres.length === 1 && wheres[0] ? wheres[0] : { or: wheres }
}

interface Place {
  fields: NonNullable<Policy['fields']>
  moment: Date
  /** Of a version Payload keeps the document below `version`. */
  at: '' | 'vac.' | 'version.'
}

function whereMet({ departments, person, isLive, onWebsite }: Condition, { fields, moment, at }: Place): Where {
  const { department = 'department', person: whose = 'id', onWebsite: website = 'onWebsite' } = fields
  return {
    and: [
      ...(departments === undefined ? [] : [{ [`${at}${department}`]: { in: [...departments] } }]),
      ...(person === undefined ? [] : [{ [`${at}${whose}`]: { equals: person } }]),
      ...(isLive === undefined ? [] : [whereLive(moment, at)]),
      ...(onWebsite === undefined ? [] : [{ [`${at}${website}`]: { not_equals: true } }]),
    ],
  }
}
