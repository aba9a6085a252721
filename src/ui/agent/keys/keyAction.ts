/** What a key can ask of the agent screen. */
export type KeyAction =
  | 'toBox'
  | 'previous'
  | 'next'
  | 'clear'
  | 'backToBox'
  | 'intoAnswer'
  | 'email'
  | 'checklist'
  | 'flag'
  | 'missing'
  | 'filters'
  | 'beside'
  | 'switch'

/** Where the focus stands when the key goes down. */
export type KeyPlace = 'box' | 'answer' | 'field' | 'elsewhere'

export interface PressedKey {
  key: string
  /** The place on the keyboard, as `KeyboardEvent.code`: with Alt a Mac types other characters. */
  code: string
  alt: boolean
  ctrl: boolean
  meta: boolean
  shift: boolean
  isComposing: boolean
}

export interface KeySituation {
  place: KeyPlace
  /** A panel lies over the screen and handles its own keys. */
  isPanelOpen: boolean
  /** The agent's setting for `/` and the single letters. Alt keeps working. */
  hasSingleKeys: boolean
}

const letters: Record<string, KeyAction> = { e: 'email', c: 'checklist', k: 'flag', n: 'missing', f: 'filters', z: 'beside', w: 'switch' }

/**
 * What a key means at this place, or null to leave it to the browser. Single
 * letters act only while the focus is in the answer (WCAG 2.1.4); with Alt they
 * act from anywhere.
 */
export function keyAction(pressed: PressedKey, situation: KeySituation): KeyAction | null {
  if (situation.isPanelOpen || pressed.isComposing || pressed.ctrl || pressed.meta) return null
  if (pressed.alt) return pressed.shift ? null : (letters[letterOfCode(pressed.code)] ?? null)
  return inBox(pressed, situation) ?? inAnswer(pressed, situation) ?? slash(pressed, situation)
}

function inBox({ key, shift }: PressedKey, { place }: KeySituation): KeyAction | null {
  if (place !== 'box' || shift) return null
  if (key === 'ArrowDown') return 'next'
  if (key === 'ArrowUp') return 'previous'
  if (key === 'Enter') return 'intoAnswer'
  return key === 'Escape' ? 'clear' : null
}

function inAnswer({ key }: PressedKey, { place, hasSingleKeys }: KeySituation): KeyAction | null {
  if (key === 'Escape') return place === 'answer' || place === 'elsewhere' ? 'backToBox' : null
  return place === 'answer' && hasSingleKeys ? (letters[key.toLowerCase()] ?? null) : null
}

function slash({ key }: PressedKey, { place, hasSingleKeys }: KeySituation): KeyAction | null {
  return key === '/' && hasSingleKeys && (place === 'answer' || place === 'elsewhere') ? 'toBox' : null
}

function letterOfCode(code: string): string {
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : ''
}
