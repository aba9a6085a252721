'use client'

import { useEffect, useRef, useState } from 'react'
import { agentFlagWords } from '../../../messages/agentFlagWords'
import { AgentHeader } from '../shell/AgentHeader'
import { FailureBanner } from '../parts/FailureBanner'
import { MyFlag } from './MyFlag'
import { newAnswers } from './newAnswers'
import { useMyFlags } from './useMyFlags'

const words = agentFlagWords.mine

/** What an agent reported, and what came of it. */
export function MyFlagsScreen({ userId, userName }: { userId: string; userName: string | null }) {
  const { flags, failure, seenAt, markSeen, reload } = useMyFlags(userId)
  const main = useRef<HTMLElement>(null)
  const [newIds, setNewIds] = useState<Set<number> | null>(null)

  // What is new is settled once, when the list arrives; from then on these answers have been seen.
  useEffect(() => {
    if (flags === null || newIds !== null) return
    setNewIds(newAnswers(flags, seenAt))
    const latest = flags
      .flatMap(({ answeredAt }) => answeredAt ?? [])
      .toSorted()
      .at(-1)
    if (latest !== undefined && (seenAt === null || latest > seenAt)) markSeen(latest)
  }, [flags, newIds, seenAt, markSeen])

  return (
    <div className="agent agent--page">
      <AgentHeader userName={userName} newAnswerCount={0}>
        <p className="agent-header__back">
          <a href="/agent">{words.back}</a>
        </p>
      </AgentHeader>
      <main ref={main} tabIndex={-1} className="agent-mine">
        <h1>{words.heading}</h1>
        {failure ? <FailureBanner failure={failure} retry={{ again: reload, onGone: () => main.current?.focus() }} /> : null}
        {flags === null && failure === null ? <p>{words.loading}</p> : null}
        {flags?.length === 0 ? <p>{words.none}</p> : null}
        <ul className="agent-mine__list">
          {(flags ?? []).map((flag) => (
            <MyFlag key={flag.id} flag={flag} isNew={newIds?.has(flag.id) ?? false} />
          ))}
        </ul>
      </main>
    </div>
  )
}
