import type { AgentAnswer } from './agentAnswer'
import type { AnswerState } from './useAnswer'

/**
 * The answer to show for the uuid that is asked for, in the municipality that is chosen. The one before it may
 * stand for the moment in which nobody would notice a change; longer, or after
 * a failure, it would pass for the one asked for, and be read to a caller.
 */
export function visibleAnswer(
  { answer, isElsewhere, failure, isSlow }: Pick<AnswerState, 'answer' | 'isElsewhere' | 'failure' | 'isSlow'>,
  uuid: string | null,
): AgentAnswer | null {
  if (uuid === null || answer === null) return null
  // It was withdrawn while it stood here.
  if (failure?.kind === 'notFound') return null
  const isOther = answer.vac.uuid !== uuid || isElsewhere
  return isOther && (failure !== null || isSlow) ? null : answer
}
