import type { ReportedFlag } from '../../../api/flags/schema'

/** Ids of the flags answered after the agent last looked (ISO 8601 timestamp; null: never looked). */
export function newAnswers(flags: ReportedFlag[], seenAt: string | null): Set<number> {
  const since = seenAt === null ? 0 : Date.parse(seenAt)
  return new Set(flags.filter(({ answeredAt }) => answeredAt !== null && Date.parse(answeredAt) > since).map(({ id }) => id))
}
