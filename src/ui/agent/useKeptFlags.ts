import type { FlagDraft } from './buildFlag'
import type { FlagTarget } from './flagTargets'
import type { MissingDraft } from './MissingPanel'
import { useStored } from './useStored'

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

/** More than a few were left behind on purpose. */
const MAX_KEPT = 5
const none: Kept[] = []

/** What this agent typed in flags that were not sent yet, oldest first. Kept in this browser, apart for each who signs in on it. */
export function useKeptFlags(userName: string): { kept: Kept[]; keep: (panel: Kept) => void; forget: (panel: Kept) => void } {
  const [kept, setKept] = useStored<Kept[]>({ name: `unsentFlags.${userName}`, fallback: none, accepts: isKeptList })
  const without = (panel: Kept) => kept.filter((other) => subjectOf(other) !== subjectOf(panel))
  return {
    kept,
    keep: (panel) => setKept([...without(panel), panel].slice(-MAX_KEPT)),
    forget: (panel) => setKept(without(panel)),
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

function isKeptList(value: unknown): value is Kept[] {
  return Array.isArray(value) && value.every(isKept)
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('draft' in value)) return false
  const { draft } = value
  if (typeof draft !== 'object' || draft === null || !('text' in draft) || typeof draft.text !== 'string') return false
  if (value.kind === 'missing') return 'query' in value && typeof value.query === 'string'
  return value.kind === 'flag' && 'targets' in value && Array.isArray(value.targets) && 'targetId' in draft && 'reference' in draft && typeof draft.reference === 'string'
}
