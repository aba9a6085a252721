import { agentFlagWords } from '../../../messages/agentFlagWords'
import { flagWords } from '../../../messages/flagWords'
import type { FlagDraft, FlagGap } from './buildFlag'
import type { FlagTarget } from './flagTargets'

interface Props {
  targets: FlagTarget[]
  target: FlagTarget
  draft: FlagDraft
  gap: FlagGap | null
  onChange: (part: Partial<FlagDraft>) => void
}

const words = agentFlagWords.flag

/** What the flag is about, and for a letter or site that we do not know which one. */
export function FlagTargetChoice({ targets, target, draft, gap, onChange }: Props) {
  const choose = (id: string) => {
    const chosen = targets.find((other) => other.id === id)
    const isElsewhere = chosen !== undefined && elsewhere.includes(chosen.subject)
    onChange({ targetId: id, ...(draft.kind === null && isElsewhere ? { kind: 'elsewhere' as const } : {}) })
  }
  return (
    <>
      <label className="agent-field">
        <span>{words.about}</span>
        <select className="agent-select" value={target.id} onChange={(event) => choose(event.target.value)}>
          {targets.map((other) => (
            <option key={other.id} value={other.id}>
              {targetName(other, targets)}
            </option>
          ))}
        </select>
      </label>
      {target.needsReference ? (
        <label className="agent-field">
          <span>{target.subject === 'letter' ? words.letterReference : words.siteReference}</span>
          <input
            data-field="reference"
            type="text"
            autoComplete="off"
            maxLength={500}
            value={draft.reference}
            aria-invalid={gap === 'reference'}
            aria-describedby={gap === 'reference' ? 'agent-reference-gap' : undefined}
            onChange={(event) => onChange({ reference: event.target.value })}
          />
          {gap === 'reference' ? (
            <strong id="agent-reference-gap" role="alert" className="agent-hint">
              {words.gaps.reference}
            </strong>
          ) : null}
        </label>
      ) : null}
    </>
  )
}

/** Subjects for which the mistake is never in our own answer. */
const elsewhere: FlagTarget['subject'][] = ['letter', 'website', 'otherSite']

function targetName(target: FlagTarget, all: FlagTarget[]): string {
  const subject = flagWords.nl.subjects[target.subject]
  if (target.name !== null) return `${subject}: ${target.name}`
  const hasKnownLetters = target.id === 'letter' && all.some((other) => other.subject === 'letter' && other !== target)
  return hasKnownLetters ? words.otherLetter : subject
}
