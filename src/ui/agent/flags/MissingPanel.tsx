import { useState, type FormEvent } from 'react'
import { agentFlagWords } from '../../../messages/agentFlagWords'
import { agentWords } from '../../../messages/agentWords'
import { buildMissingFlag } from './buildFlag'
import { FailureBanner } from '../parts/FailureBanner'
import { Panel } from '../parts/Panel'
import { PanelButtons } from '../parts/PanelButtons'
import { ReporterChoice, type Reporter } from './ReporterChoice'
import { useSendFlag } from './useSendFlag'

export interface MissingDraft extends Reporter {
  text: string
}

interface Props {
  query: string
  draft: MissingDraft
  onDraft: (draft: MissingDraft) => void
  onClose: () => void
  onSent: () => void
}

const words = agentFlagWords.missing

/** "Niet gevonden": the query goes with it, one line may. N, Enter. */
export function MissingPanel({ query, draft, onDraft, onClose, onSent }: Props) {
  const [hasGap, setHasGap] = useState(false)
  const { isSending, failure, send } = useSendFlag()
  const hasQuery = query.trim() !== ''

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isSending) return
    const flag = buildMissingFlag({ query, ...draft })
    setHasGap(flag === null)
    if (flag !== null && (await send(flag))) onSent()
  }

  return (
    <Panel heading={words.heading} onClose={onClose}>
      <form className="agent-form" noValidate onSubmit={(event) => void submit(event)}>
        {failure ? <FailureBanner failure={failure} lead={agentWords.failure.notSent} inNewWindow /> : null}
        {hasQuery ? (
          <p>
            {words.query}: <b>{query.trim()}</b>
          </p>
        ) : null}
        <label className="agent-field">
          <span>{hasQuery ? words.text : words.textWithoutQuery}</span>
          <input
            type="text"
            autoComplete="off"
            data-initial-focus
            maxLength={1000}
            value={draft.text}
            aria-invalid={hasGap}
            aria-describedby="agent-missing-hint"
            onChange={(event) => onDraft({ ...draft, text: event.target.value })}
          />
          <span id="agent-missing-hint" className="agent-hint">
            {hasGap ? <strong role="alert">{words.nothing} </strong> : null}
            {agentFlagWords.flag.textHint}
          </span>
        </label>
        <ReporterChoice reporter={draft} onChange={(reporter) => onDraft({ ...draft, ...reporter })} />
        <PanelButtons isSending={isSending} onClose={onClose} />
      </form>
    </Panel>
  )
}
