import { useEffect, useState } from 'react'
import { newInstance } from '../../../browser/unsaved/newInstance'
import { useUnsavedStore } from '../../../browser/unsaved/useUnsavedStore'
import type { FlagDraft } from './buildFlag'
import type { FlagTarget } from './flagTargets'
import type { MissingDraft } from './MissingPanel'

/** The panel in which something is reported, with what was filled in. */
export interface FlagPanelState {
  kind: 'flag'
  targets: FlagTarget[]
  draft: FlagDraft
}

export interface MissingPanelState {
  kind: 'missing'
  query: string
  draft: MissingDraft
}

type Kept = FlagPanelState | MissingPanelState

export interface KeptFlags {
  /** Newest first. */
  kept: Kept[]
  keep: (panel: Kept) => void
  forget: (panel: Kept) => void
}

/** One place for all: the subject holds what a caller asked, and the name of a place can be read by anybody. */
const PLACE = 'reports'

/** What this agent typed in flags that were not sent yet, also before this page was loaded. Kept in this browser, for this user only. */
export function useKeptFlags(userId: string): KeptFlags {
  const store = useUnsavedStore(userId)
  const [kept, setKept] = useState<Kept[]>([])

  useEffect(() => {
    if (store === null) return
    const read = () =>
      setKept(
        store
          .list(PLACE)
          .map(({ values }) => values.panel)
          .filter(isKept),
      )
    read()
    return store.subscribe(read)
  }, [store])

  const stored = (panel: Kept) => store?.list(PLACE).find(({ title }) => title === subjectOf(panel))
  return {
    kept,
    keep: (panel) => {
      const instance = stored(panel)?.instance ?? newInstance()
      store?.put({ place: PLACE, instance, typedAt: Date.now(), title: subjectOf(panel), values: { panel }, before: {} })
    },
    forget: (panel) => {
      const text = stored(panel)
      if (text) store?.remove(text)
    },
  }
}

/** What it is about: what stands on the screen, or what was searched for. */
export function subjectOf(panel: Kept): string {
  if (panel.kind === 'missing') return `missing ${panel.query}`
  const [first] = panel.targets
  return first ? `${first.id} ${JSON.stringify(first.refersTo)}` : ''
}

/** Whether somebody typed something that cannot be had back by opening the panel again. */
export function isWorthKeeping({ draft }: Kept): boolean {
  return draft.text.trim() !== '' || ('reference' in draft && draft.reference.trim() !== '')
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('draft' in value)) return false
  const { draft } = value
  if (typeof draft !== 'object' || draft === null || !('text' in draft) || typeof draft.text !== 'string') return false
  if (value.kind === 'missing') return 'query' in value && typeof value.query === 'string'
  return (
    value.kind === 'flag' &&
    'targets' in value &&
    Array.isArray(value.targets) &&
    'targetId' in draft &&
    'reference' in draft &&
    typeof draft.reference === 'string'
  )
}
