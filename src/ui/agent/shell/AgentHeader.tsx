import type { ReactNode } from 'react'
import { agentWords } from '../../../messages/agentWords'
import { LogOutButton } from './LogOutButton'

interface Props {
  userName: string | null
  newAnswerCount: number
  children: ReactNode
}

/** The bar on top: the search box and the municipality in the middle, the agent's own things at the end. */
export function AgentHeader({ userName, newAnswerCount, children }: Props) {
  return (
    <header className="agent-header">
      <a className="agent-header__name" href="/agent">
        {agentWords.title}
      </a>
      {children}
      <nav className="agent-header__account" aria-label={agentWords.account}>
        <a href="/agent/meldingen">
          {agentWords.myFlags}
          {newAnswerCount > 0 ? <strong className="agent-new">{agentWords.newAnswers(newAnswerCount)}</strong> : null}
        </a>
        <LogOutButton userName={userName} />
      </nav>
    </header>
  )
}
