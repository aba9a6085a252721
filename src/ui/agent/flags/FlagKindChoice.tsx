import { flagKinds, type FlagKind } from '../../../flags/flagKinds'
import { agentFlagWords } from '../../../messages/agentFlagWords'
import { flagWords } from '../../../messages/flagWords'

interface Props {
  kind: FlagKind | null
  hasGap: boolean
  onChoose: (kind: FlagKind) => void
}

/** The kind that a digit key stands for, counted from 1 as shown, or null. */
export function kindOfDigit(key: string): FlagKind | null {
  return /^[1-9]$/.test(key) ? (flagKinds[Number(key) - 1] ?? null) : null
}

export function FlagKindChoice({ kind, hasGap, onChoose }: Props) {
  const words = agentFlagWords.flag
  return (
    <fieldset className="agent-kinds" aria-describedby="agent-kind-hint">
      <legend>
        {words.kind}{' '}
        <span id="agent-kind-hint" className="agent-hint">
          {words.kindHint} {hasGap ? <strong role="alert">{words.gaps.kind}</strong> : null}
        </span>
      </legend>
      {flagKinds.map((value, index) => (
        <label key={value} className="agent-check">
          <input
            type="radio"
            name="kind"
            value={value}
            checked={kind === value}
            data-initial-focus={(kind === null ? index === 0 : kind === value) || undefined}
            data-field={index === 0 ? 'kind' : undefined}
            onChange={() => onChoose(value)}
          />
          <kbd>{index + 1}</kbd> {flagWords.nl.kinds[value]}
        </label>
      ))}
    </fieldset>
  )
}
