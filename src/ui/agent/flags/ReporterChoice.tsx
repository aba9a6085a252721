import { agentFlagWords } from '../../../messages/agentFlagWords'

/** What the agent chose about hearing back. */
export interface Reporter {
  wantsReply: boolean
  isAnonymous: boolean
}

/** How a report begins: with a name, and hearing back. */
export const namedReporter: Reporter = { wantsReply: true, isAnonymous: false }

interface Props {
  reporter: Reporter
  onChange: (reporter: Reporter) => void
}

/** Whether the agent hears back, or stays unknown: nobody can be told what is done when nobody is known. */
export function ReporterChoice({ reporter: { wantsReply, isAnonymous }, onChange }: Props) {
  return (
    <div className="agent-reporter">
      <label className="agent-check">
        <input
          type="checkbox"
          checked={wantsReply && !isAnonymous}
          disabled={isAnonymous}
          onChange={(event) => onChange({ wantsReply: event.target.checked, isAnonymous })}
        />{' '}
        {agentFlagWords.flag.wantsReply}
      </label>
      <label className="agent-check">
        <input type="checkbox" checked={isAnonymous} onChange={(event) => onChange({ wantsReply, isAnonymous: event.target.checked })} />{' '}
        {agentFlagWords.flag.isAnonymous}
      </label>
      {isAnonymous ? <p className="agent-hint">{agentFlagWords.flag.anonymousHint}</p> : null}
    </div>
  )
}
