import { agentFlagWords } from '../../../messages/agentFlagWords'
import type { Panels } from '../shell/usePanels'

const words = agentFlagWords.unsent

/** A flag that was typed and not sent: the way back to it, also after the window was closed. */
export function UnsentFlag({ panels: { unsent, resume, discard } }: { panels: Panels }) {
  if (unsent === null) return null
  return (
    <div className="agent-banner agent-banner--warning" role="status">
      <p>{words.says(unsent.draft.text.trim())}</p>
      <button type="button" className="agent-button" onClick={resume}>
        {words.resume}
      </button>{' '}
      <button type="button" className="agent-button" onClick={discard}>
        {words.discard}
      </button>
    </div>
  )
}
