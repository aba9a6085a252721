import { agentFlagWords } from '../../../messages/agentFlagWords'
import type { AgentAnswer } from '../answer/agentAnswer'
import { EmailPanel } from '../answer/EmailPanel'
import { FlagPanel } from '../flags/FlagPanel'
import { MissingPanel } from '../flags/MissingPanel'
import type { Panels } from './usePanels'

interface Props {
  panels: Panels
  answer: AgentAnswer | null
  onSent: (said: string) => void
}

/** The panel that lies over the screen, if any. */
export function OpenPanelView({ panels, answer, onSent }: Props) {
  const { open, close, closeSent } = panels
  const sent = (said: string) => () => {
    closeSent()
    onSent(said)
  }
  if (open?.kind === 'flag') {
    return (
      <FlagPanel
        targets={open.targets}
        draft={open.draft}
        onDraft={panels.changeFlag}
        onClose={close}
        onSent={sent(agentFlagWords.flag.sent)}
      />
    )
  }
  if (open?.kind === 'missing') {
    return (
      <MissingPanel
        query={open.query}
        draft={open.draft}
        onDraft={panels.changeMissing}
        onClose={close}
        onSent={sent(agentFlagWords.missing.sent)}
      />
    )
  }
  return open?.kind === 'email' && answer ? <EmailPanel email={answer.email} onClose={close} /> : null
}
