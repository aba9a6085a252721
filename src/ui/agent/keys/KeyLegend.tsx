import { agentAnswerWords } from '../../../messages/agentAnswerWords'
import { agentWords } from '../../../messages/agentWords'
import type { AgentActions } from '../shell/useAgentActions'

interface Props {
  /** What can be done with the answer that the keys act on. */
  actions: AgentActions
  /** Two answers are open. */
  hasTwo: boolean
  /** The answer that the keys act on was put beside. */
  isBeside: boolean
  hasSingleKeys: boolean
  /** Said once something was done; read out, and shown until the next thing. */
  said: string
  onBeside: () => void
  onSwitch: () => void
  onSingleKeys: (isOn: boolean) => void
}

const words = agentWords.keys

/** What can be done with the answer, as buttons that carry their key. */
export function KeyLegend({ actions, hasTwo, isBeside, hasSingleKeys, said, onBeside, onSwitch, onSingleKeys }: Props) {
  const { answer, maySay, canFlag, checklistAddress } = actions
  return (
    <footer className="agent-legend" aria-label={words.legend}>
      <KeyButton letter="E" name={words.email} isOff={!maySay} onPress={actions.email} />
      {checklistAddress === null ? (
        <KeyButton letter="C" name={words.checklist} isOff onPress={actions.checklist} />
      ) : (
        <a className="agent-button" href={checklistAddress} target="_blank" rel="noopener" aria-keyshortcuts="Alt+C">
          <kbd>C</kbd> {words.checklist}
          <span className="visually-hidden"> ({agentAnswerWords.answer.newWindow})</span>
        </a>
      )}
      <KeyButton letter="K" name={words.flag} isOff={!canFlag} onPress={actions.flag} />
      <KeyButton letter="N" name={words.missing} isOff={false} onPress={actions.missing} />
      <KeyButton
        letter="Z"
        name={isBeside ? agentAnswerWords.beside.take : agentAnswerWords.beside.put}
        isOff={!answer}
        onPress={onBeside}
      />
      {hasTwo ? <KeyButton letter="W" name={agentAnswerWords.beside.switch} isOff={false} onPress={onSwitch} /> : null}
      <label className="agent-check">
        <input type="checkbox" checked={hasSingleKeys} onChange={(event) => onSingleKeys(event.target.checked)} /> {words.singleKeys}
      </label>
      <span className="agent-hint">
        {hasTwo && answer ? agentAnswerWords.beside.keysFor(answer.vac.question) : hasSingleKeys ? words.withAlt : words.onlyAlt}
      </span>
      <p role="status" className="agent-said">
        {said}
      </p>
    </footer>
  )
}

function KeyButton({ letter, name, isOff, onPress }: { letter: string; name: string; isOff: boolean; onPress: () => void }) {
  return (
    <button type="button" className="agent-button" disabled={isOff} aria-keyshortcuts={`Alt+${letter}`} onClick={onPress}>
      <kbd>{letter}</kbd> {name}
    </button>
  )
}
