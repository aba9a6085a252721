import { useCallback, useState } from 'react'
import type { FlagDraft } from '../flags/buildFlag'
import type { FlagTarget } from '../flags/flagTargets'
import { type FlagPanelState, isWorthKeeping, type MissingPanelState, subjectOf, useKeptFlags } from '../flags/useKeptFlags'
import { namedReporter } from '../flags/ReporterChoice'
import type { MissingDraft } from '../flags/MissingPanel'

export type OpenPanel = FlagPanelState | MissingPanelState | { kind: 'email' }

export interface Panels {
  open: OpenPanel | null
  /** A flag that was typed and not sent, also before this page was loaded; null while a panel is open. */
  unsent: FlagPanelState | MissingPanelState | null
  openFlag: (targets: FlagTarget[]) => void
  openMissing: (query: string) => void
  openEmail: () => void
  /** Goes on with what was not sent. */
  resume: () => void
  discard: () => void
  changeFlag: (draft: FlagDraft) => void
  changeMissing: (draft: MissingDraft) => void
  close: () => void
  /** Closes and forgets what was typed: it has been sent. */
  closeSent: () => void
}

/** Which panel lies over the screen. What was typed in one comes back when it is opened again for the same thing, and stays until it is sent. */
export function usePanels(userId: string): Panels {
  const [open, setOpen] = useState<OpenPanel | null>(null)
  const { kept, keep, forget } = useKeptFlags(userId)

  const openAs = (fresh: FlagPanelState | MissingPanelState) =>
    setOpen(kept.find((panel) => subjectOf(panel) === subjectOf(fresh)) ?? fresh)
  const openFlag = (targets: FlagTarget[]) =>
    openAs({ kind: 'flag', targets, draft: { targetId: targets[0]?.id ?? '', kind: null, text: '', reference: '', ...namedReporter } })
  const openMissing = (query: string) => openAs({ kind: 'missing', query, draft: { text: '', ...namedReporter } })

  const change = (changed: FlagPanelState | MissingPanelState) => {
    setOpen(changed)
    if (isWorthKeeping(changed)) keep(changed)
    else forget(changed)
  }
  const closeSent = () => {
    if (open !== null && open.kind !== 'email') forget(open)
    setOpen(null)
  }
  const unsent = open === null ? (kept[0] ?? null) : null

  return {
    open,
    unsent,
    openFlag,
    openMissing,
    openEmail: useCallback(() => setOpen({ kind: 'email' }), []),
    resume: () => setOpen(unsent),
    discard: () => unsent && forget(unsent),
    changeFlag: (draft) => open?.kind === 'flag' && change({ ...open, draft }),
    changeMissing: (draft) => open?.kind === 'missing' && change({ ...open, draft }),
    close: useCallback(() => setOpen(null), []),
    closeSent,
  }
}
