import { agentAnswerWords } from '../../../messages/agentAnswerWords'
import type { Layout } from './sideLayout'

interface Props {
  layout: Layout
  /** Questions of both; null while not known, and of the first where it is the list that is hidden. */
  first: string | null
  second: string | null
  onSwitch: () => void
  onClose: () => void
}

const words = agentAnswerWords.beside
const TEXT_ID = 'agent-beside-text'

/** The answer of two that is not in sight: it waits for the other, or there is no room for both. */
export function BesideBar({ layout, first, second, onSwitch, onClose }: Props) {
  if (layout === 'both') return null
  const hidden = layout === 'second' ? (first ?? words.list) : second
  return (
    <div className="agent-beside" role="group" aria-labelledby={TEXT_ID}>
      <p id={TEXT_ID}>
        {layout === 'one' ? words.waiting : words.also} <b>{hidden}</b>
        {layout === 'one' ? <> {words.choose}</> : null}
      </p>
      {layout === 'one' ? null : (
        <button type="button" className="agent-button" aria-keyshortcuts="Alt+W" onClick={onSwitch}>
          {words.switch} <kbd>W</kbd>
        </button>
      )}
      <button type="button" className="agent-button" onClick={onClose}>
        {words.take}
      </button>
    </div>
  )
}
