import { agentWords } from '../../messages/agentWords'

interface Props {
  /** Site-relative address of the print page, or null while no answer is open. */
  checklist: string | null
  hasAnswer: boolean
  canFlag: boolean
  hasSingleKeys: boolean
  /** Said once something was done; read out, and shown until the next thing. */
  said: string
  onEmail: () => void
  onFlag: () => void
  onMissing: () => void
  onSingleKeys: (isOn: boolean) => void
}

const words = agentWords.keys

/** What can be done with the answer, as buttons that carry their key. */
export function KeyLegend(props: Props) {
  const { checklist, hasAnswer, canFlag, hasSingleKeys, said, onEmail, onFlag, onMissing, onSingleKeys } = props
  return (
    <footer className="agent-legend" aria-label={words.legend}>
      <button type="button" className="agent-button" disabled={!hasAnswer} aria-keyshortcuts="Alt+E" onClick={onEmail}>
        <kbd>E</kbd> {words.email}
      </button>
      {checklist === null ? (
        <button type="button" className="agent-button" disabled aria-keyshortcuts="Alt+C">
          <kbd>C</kbd> {words.checklist}
        </button>
      ) : (
        <a className="agent-button" href={checklist} target="_blank" rel="noopener" aria-keyshortcuts="Alt+C">
          <kbd>C</kbd> {words.checklist}
          <span className="visually-hidden"> ({agentWords.answer.newWindow})</span>
        </a>
      )}
      <button type="button" className="agent-button" disabled={!canFlag} aria-keyshortcuts="Alt+K" onClick={onFlag}>
        <kbd>K</kbd> {words.flag}
      </button>
      <button type="button" className="agent-button" aria-keyshortcuts="Alt+N" onClick={onMissing}>
        <kbd>N</kbd> {words.missing}
      </button>
      <label className="agent-check">
        <input type="checkbox" checked={hasSingleKeys} onChange={(event) => onSingleKeys(event.target.checked)} /> {words.singleKeys}
      </label>
      <span className="agent-hint">{hasSingleKeys ? words.withAlt : words.onlyAlt}</span>
      <p role="status" className="agent-said">
        {said}
      </p>
    </footer>
  )
}
