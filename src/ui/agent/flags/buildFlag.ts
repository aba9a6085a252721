import type { NewFlag } from '../../../api/flags/schema'
import type { FlagKind } from '../../../flags/flagKinds'
import type { FlagTarget } from './flagTargets'
import type { Reporter } from './ReporterChoice'

/** What the agent filled in. `kind` is null until chosen. */
export interface FlagDraft extends Reporter {
  targetId: string
  kind: FlagKind | null
  text: string
  reference: string
}

export type FlagGap = 'kind' | 'text' | 'reference'

/** Longest query that the API keeps with a flag. */
const MAX_QUERY = 300

/** The flag to send, or the first field that still misses something. */
export function buildFlag(draft: FlagDraft, target: FlagTarget): { flag: NewFlag } | { gap: FlagGap } {
  const text = draft.text.trim()
  const reference = draft.reference.trim()
  if (draft.kind === null) return { gap: 'kind' }
  if (target.needsReference && reference === '') return { gap: 'reference' }
  if (text === '' && draft.kind !== 'hardToFind') return { gap: 'text' }
  return {
    flag: {
      subject: target.subject,
      kind: draft.kind,
      text,
      ...target.refersTo,
      ...(target.needsReference ? { reference } : {}),
      ...reporterOf(draft),
    },
  }
}

/** The flag for an answer that does not exist, or null when there is nothing to tell. */
export function buildMissingFlag(input: { query: string; text: string } & Reporter): NewFlag | null {
  const query = input.query.trim().slice(0, MAX_QUERY)
  const text = input.text.trim()
  if (query === '' && text === '') return null
  return { subject: 'missing', kind: 'missing', text, ...(query === '' ? {} : { query }), ...reporterOf(input) }
}

function reporterOf({ wantsReply, isAnonymous }: Reporter): Reporter {
  return { wantsReply: wantsReply && !isAnonymous, isAnonymous }
}
