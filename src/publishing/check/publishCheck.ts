import type { Issue } from '../../errors'
import type { ReadabilityPolicy } from '../readability/loadReadabilitySettings'
import type { VacScore } from '../readability/scoreVac'

/** What is known of a text when somebody puts it live. */
export interface PublishFacts {
  score: VacScore
  policy: ReadabilityPolicy
  /** Why this person publishes it as it is; '' when nothing was filled in. */
  reason: string
  /** Whether this person may publish what the policy `refuse` keeps back. */
  mayOverride: boolean
}

export type PublishRefusalCode = 'readability_reason_needed' | 'readability_override_needed' | 'readability_refused'

/** Why a text does not go live, as an issue on the field where that can be set right. */
export interface PublishRefusal extends Issue {
  code: PublishRefusalCode
}

/** One thing that is looked at before a text goes live. `check` gives null when all is well. */
interface PublishStep {
  name: string
  check: (facts: PublishFacts) => PublishRefusal | null
}

/** Where the reason is filled in. */
const REASON_FIELD = 'readabilityReason'

/** Everything that is looked at, in this order. */
export const publishSteps: readonly PublishStep[] = [
  {
    name: 'readability: a reason is needed',
    check: ({ score, policy, reason }) =>
      policy === 'reason' && !score.meets && reason === '' ? refusal('readability_reason_needed', score) : null,
  },
  {
    name: 'readability: the text must meet the rules',
    check: ({ score, policy, mayOverride }) =>
      policy === 'refuse' && !score.meets && !mayOverride ? refusal('readability_refused', score) : null,
  },
  {
    name: 'readability: an override needs a reason',
    check: ({ score, policy, reason, mayOverride }) =>
      policy === 'refuse' && !score.meets && mayOverride && reason === '' ? refusal('readability_override_needed', score) : null,
  },
]

/** The first refusal, or null when the text may go live. */
export function runPublishCheck(facts: PublishFacts): PublishRefusal | null {
  for (const { check } of publishSteps) {
    const refused = check(facts)
    if (refused) return refused
  }
  return null
}

function refusal(code: PublishRefusalCode, { score, topChanges }: VacScore): PublishRefusal {
  const [first] = topChanges
  return { code, path: [REASON_FIELD], params: { score, part: first?.part ?? null, change: first?.message ?? null } }
}
