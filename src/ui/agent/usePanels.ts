import { useCallback, useRef, useState } from 'react'
import type { FlagDraft } from './buildFlag'
import type { FlagTarget } from './flagTargets'
import type { MissingDraft } from './MissingPanel'
import { namedReporter } from './ReporterChoice'

export type OpenPanel =
  | { kind: 'flag'; targets: FlagTarget[]; draft: FlagDraft }
  | { kind: 'missing'; query: string; draft: MissingDraft }
  | { kind: 'email' }

export interface Panels {
  open: OpenPanel | null
  openFlag: (targets: FlagTarget[]) => void
  openMissing: (query: string) => void
  openEmail: () => void
  changeFlag: (draft: FlagDraft) => void
  changeMissing: (draft: MissingDraft) => void
  close: () => void
  /** Closes and forgets what was typed: it has been sent. */
  closeSent: () => void
}

/** Which panel lies over the screen. What was typed in one comes back when it is opened again for the same thing. */
export function usePanels(): Panels {
  const [open, setOpen] = useState<OpenPanel | null>(null)
  const flagDrafts = useRef(new Map<string, FlagDraft>())
  const missingDrafts = useRef(new Map<string, MissingDraft>())

  const openFlag = useCallback((targets: FlagTarget[]) => {
    const fresh: FlagDraft = { targetId: targets[0]?.id ?? '', kind: null, text: '', reference: '', ...namedReporter }
    setOpen({ kind: 'flag', targets, draft: flagDrafts.current.get(subjectOf(targets)) ?? fresh })
  }, [])

  const openMissing = useCallback((query: string) => {
    setOpen({ kind: 'missing', query, draft: missingDrafts.current.get(query) ?? { text: '', ...namedReporter } })
  }, [])

  const changeFlag = useCallback((draft: FlagDraft) => {
    setOpen((current) => {
      if (current?.kind !== 'flag') return current
      flagDrafts.current.set(subjectOf(current.targets), draft)
      return { ...current, draft }
    })
  }, [])

  const changeMissing = useCallback((draft: MissingDraft) => {
    setOpen((current) => {
      if (current?.kind !== 'missing') return current
      missingDrafts.current.set(current.query, draft)
      return { ...current, draft }
    })
  }, [])

  const closeSent = useCallback(() => {
    setOpen((current) => {
      if (current?.kind === 'flag') flagDrafts.current.delete(subjectOf(current.targets))
      if (current?.kind === 'missing') missingDrafts.current.delete(current.query)
      return null
    })
  }, [])

  return { open, openFlag, openMissing, openEmail: () => setOpen({ kind: 'email' }), changeFlag, changeMissing, close: () => setOpen(null), closeSent }
}

/** What stands open when the panel is: the first target, with what it refers to. */
function subjectOf(targets: FlagTarget[]): string {
  const [first] = targets
  return first ? `${first.id} ${JSON.stringify(first.refersTo)}` : ''
}
