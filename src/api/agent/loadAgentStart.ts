import type { Payload } from 'payload'
import type { User } from '../../payload-types'
import { listAgentNotices } from '../notices/agentNotices'
import { mostAsked } from './mostAsked'
import type { AgentStartResponse } from './schema'

/** What the agent screen shows before anything is typed. */
export async function loadAgentStart(payload: Payload, user: User): Promise<AgentStartResponse> {
  const own = (typeof user.municipality === 'object' ? user.municipality?.id : user.municipality) ?? null
  const [{ docs }, notices, asked] = await Promise.all([
    payload.find({ collection: 'municipalities', sort: 'id', depth: 0, pagination: false, overrideAccess: false, user }),
    listAgentNotices(payload, null),
    mostAsked(payload, { now: new Date(), municipality: own }),
  ])
  return {
    user: { name: user.name },
    municipalities: docs.map(({ id, slug, name }) => ({ slug, name, isOwn: id === own })),
    notices,
    ...asked,
  }
}
