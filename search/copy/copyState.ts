/** Where a copy stands against its index. Moments in milliseconds. */
export interface CopyState {
  /** `asking`: whether the index has changed; `takingIn`: what has. */
  phase: 'empty' | 'loading' | 'ready' | 'asking' | 'takingIn'
  /** What was indexed before this moment is in the copy. */
  comparedAt: number
  /** When it was last known to be complete: later, when there was much to take in. */
  completeAt: number
  /** When Meilisearch last answered, or the copy went on with what it had given. */
  lastSeen: number
  failedAt: number | null
  /** Who wrote to the index since the last look began: another process, or this one. */
  writer: 'none' | 'other' | 'self'
  /** Whether this process is told of what others write. */
  isListening: boolean
}

export type CopyEvent =
  | { type: 'loadStarted' | 'loadFailed' | 'asked' | 'writtenHere' | 'writtenElsewhere' | 'listening' | 'deaf' }
  | { type: 'takingIn' | 'seen' | 'failed'; at: number }
  | { type: 'completed'; startedAt: number; at: number }

/** Before anything was loaded. */
export const noCopy: CopyState = {
  phase: 'empty',
  comparedAt: 0,
  completeAt: 0,
  lastSeen: 0,
  failedAt: null,
  writer: 'none',
  isListening: false,
}

/** A copy that was compared longer ago than this is compared again; who is told of writes looks only whether Meilisearch is there. */
const freshForMs = { told: 3_000, untold: 1_000 }
/** While Meilisearch is slow the copy goes on answering for so long; then the caller must turn elsewhere. */
const tolerableForMs = 5_000
const pauseAfterFailureMs = 500

export function nextState(state: CopyState, event: CopyEvent): CopyState {
  switch (event.type) {
    case 'loadStarted':
      return { ...state, phase: 'loading', writer: 'none' }
    case 'loadFailed':
      return { ...state, phase: 'empty' }
    case 'asked':
      return { ...state, phase: 'asking', writer: 'none' }
    case 'takingIn':
      return { ...state, phase: 'takingIn', lastSeen: event.at }
    case 'seen':
      return { ...state, lastSeen: event.at }
    case 'completed':
      return { ...state, phase: 'ready', comparedAt: event.startedAt, completeAt: event.at, failedAt: null }
    case 'failed':
      // what was written meanwhile may not be in the copy
      return { ...state, phase: 'ready', comparedAt: 0, failedAt: event.at }
    case 'writtenHere':
      return { ...state, writer: 'self' }
    case 'writtenElsewhere':
      return state.writer === 'self' ? state : { ...state, writer: 'other' }
    case 'listening':
      return { ...state, isListening: true }
    case 'deaf':
      return { ...state, isListening: false }
  }
}

/**
 * What to do before an answer: `load`: there is no copy; `answer` with it as it is; `refresh` first; `refreshBriefly`: answer
 * as it is when that takes long; `refreshInTime`: refuse when that takes long.
 */
export type Plan = 'load' | 'answer' | 'refresh' | 'refreshBriefly' | 'refreshInTime'

export function planFor(state: CopyState, now: number): Plan {
  if (state.phase === 'empty' || state.phase === 'loading') return 'load'
  if (state.writer === 'self') return 'refresh'
  const isOld = isStale(state, now)
  if (state.phase === 'takingIn' && !isOld) return 'answer'
  if (now - state.comparedAt <= (state.isListening ? freshForMs.told : freshForMs.untold)) return 'answer'
  return isOld ? 'refreshInTime' : 'refreshBriefly'
}

/** Whether nobody can vouch for the copy any more. While it takes in a change, each answer of Meilisearch vouches for it. */
export function isStale({ phase, completeAt, lastSeen }: CopyState, now: number): boolean {
  return now - Math.max(completeAt, phase === 'takingIn' ? lastSeen : 0) > tolerableForMs
}

/** Whether Meilisearch failed so short ago that it is not asked again yet. */
export function isPausing({ failedAt }: CopyState, now: number): boolean {
  return failedAt !== null && now - failedAt < pauseAfterFailureMs
}
