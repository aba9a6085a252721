import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { agentFlagWords } from '../../../messages/agentFlagWords'
import { agentWords } from '../../../messages/agentWords'
import { buildFlag, type FlagDraft, type FlagGap } from './buildFlag'
import { FlagKindChoice, kindOfDigit } from './FlagKindChoice'
import type { FlagTarget } from './flagTargets'
import { FlagTargetChoice } from './FlagTargetChoice'
import { Panel } from '../parts/Panel'
import { FailureBanner } from '../parts/FailureBanner'
import { PanelButtons } from '../parts/PanelButtons'
import { ReporterChoice } from './ReporterChoice'
import { useSendFlag } from './useSendFlag'

interface Props {
  targets: FlagTarget[]
  /** What was typed before in a panel that was closed without sending. */
  draft: FlagDraft
  onDraft: (draft: FlagDraft) => void
  onClose: () => void
  onSent: () => void
}

const words = agentFlagWords.flag

/** "Klopt niet": what it is about, what is wrong, one line. K, a digit, a few words, Enter. */
export function FlagPanel({ targets, draft, onDraft, onClose, onSent }: Props) {
  const [gap, setGap] = useState<FlagGap | null>(null)
  const { isSending, failure, send } = useSendFlag()
  const text = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const target = targets.find(({ id }) => id === draft.targetId) ?? targets[0]
  if (!target) return null
  const change = (part: Partial<FlagDraft>) => {
    setGap(null)
    onDraft({ ...draft, ...part })
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isSending) return
    const built = buildFlag(draft, target)
    if ('gap' in built) {
      setGap(built.gap)
      form.current?.querySelector<HTMLElement>(`[data-field="${built.gap}"]`)?.focus()
    } else if (await send(built.flag)) onSent()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const kind = isTyping(event.target) ? null : kindOfDigit(event.key)
    if (kind === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    change({ kind })
    text.current?.focus()
  }

  return (
    <Panel heading={words.heading} onClose={onClose}>
      <form ref={form} className="agent-form" noValidate onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown}>
        {failure ? <FailureBanner failure={failure} lead={agentWords.failure.notSent} inNewWindow /> : null}
        <FlagTargetChoice targets={targets} target={target} draft={draft} gap={gap} onChange={change} />
        <FlagKindChoice kind={draft.kind} hasGap={gap === 'kind'} onChoose={(kind) => change({ kind })} />
        <label className="agent-field">
          <span>{words.text}</span>
          <input
            ref={text}
            data-field="text"
            type="text"
            autoComplete="off"
            maxLength={1000}
            value={draft.text}
            aria-invalid={gap === 'text'}
            aria-describedby="agent-flag-text-hint"
            onChange={(event) => change({ text: event.target.value })}
          />
          <span id="agent-flag-text-hint" className="agent-hint">
            {gap === 'text' ? <strong role="alert">{words.gaps.text} </strong> : null}
            {words.textHint}
          </span>
        </label>
        <ReporterChoice reporter={draft} onChange={change} />
        <PanelButtons isSending={isSending} onClose={onClose} />
      </form>
    </Panel>
  )
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && (target.matches('input[type="text"], textarea') || target instanceof HTMLSelectElement)
}
