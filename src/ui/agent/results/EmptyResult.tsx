import type { ReactNode } from 'react'
import { agentWords } from '../../../messages/agentWords'

interface Props {
  understood: string[]
  isFiltered: boolean
  onClearFilters: () => void
  onMissing: () => void
  /** What comes near, if anything does. */
  children: ReactNode
}

/** Nothing found: what was looked for, telling that it is missing, what comes near, and what to try. */
export function EmptyResult({ understood, isFiltered, onClearFilters, onMissing, children }: Props) {
  const words = agentWords.empty
  return (
    <div className="agent-empty">
      <h2>{words.heading}</h2>
      {understood.length > 0 ? (
        <p>
          {words.understood} {understood.map((word, index) => [index > 0 ? ', ' : '', <b key={word}>{word}</b>])}
        </p>
      ) : null}
      <button type="button" className="agent-button agent-button--primary" onClick={onMissing}>
        {words.report} <kbd>Alt+N</kbd>
      </button>
      <p className="agent-hint">{words.reportHint}</p>
      {children}
      {isFiltered ? (
        <p>
          {words.filtered}{' '}
          <button type="button" className="agent-button" onClick={onClearFilters}>
            {agentWords.filters.clear}
          </button>
        </p>
      ) : null}
      <p>{words.try}</p>
      <ul>
        {words.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </div>
  )
}
