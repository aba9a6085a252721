import { useEffect } from 'react'
import { addRecent, isRecentList, type RecentAnswer } from './recentAnswers'
import { useStored } from '../parts/useStored'

/** An answer that stands this long is being read; a shorter stay is passing by in the list. */
export const READ_MS = 2_500
const none: RecentAnswer[] = []

/** What this agent opened last, newest first. Pass what is on the screen now; it joins once it has been read. */
export function useRecent(shown: RecentAnswer | null, userId: string): RecentAnswer[] {
  const [recent, setRecent] = useStored<RecentAnswer[]>({ name: 'recent', owner: userId, fallback: none, accepts: isRecentList })
  const { uuid, question } = shown ?? {}
  const isFirst = recent[0]?.uuid === uuid && recent[0]?.question === question

  useEffect(() => {
    if (uuid === undefined || question === undefined || isFirst) return
    const timer = setTimeout(() => setRecent(addRecent(recent, { uuid, question })), READ_MS)
    return () => clearTimeout(timer)
  }, [uuid, question, isFirst, recent, setRecent])

  return recent
}
