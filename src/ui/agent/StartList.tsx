import { agentWords } from '../../messages/agentWords'
import type { RecentAnswer } from './recentAnswers'
import { VacLinks } from './VacLinks'

/** Before anything is typed: how to begin, and what this agent opened last. */
export function StartList({ recent, onOpenVac }: { recent: RecentAnswer[]; onOpenVac: (uuid: string) => void }) {
  const words = agentWords.start
  return (
    <div className="agent-start">
      <h2>{words.heading}</h2>
      <p>{words.hint}</p>
      <h3>{words.recent}</h3>
      {recent.length > 0 ? <VacLinks vacs={recent} onOpenVac={onOpenVac} /> : <p className="agent-hint">{words.noRecent}</p>}
    </div>
  )
}
