import type { FoundNumber, Passage } from './findCitizenServiceNumbers'

/** Signs of the text around a number that are shown with it. */
const AROUND = 30

/** A number as it may be shown: "12•••••82". */
export function maskNumber(digits: string): string {
  return `${digits.slice(0, 2)}•••••${digits.slice(-2)}`
}

/** A number with the words around it, so that its place can be found: "… uw nummer is 12•••••82 en …". */
export function describeNumber({ text }: Passage, { digits, from, to }: FoundNumber): string {
  const before = text.slice(0, from).trimStart()
  const after = text.slice(to).trimEnd()
  const left = before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/u, '')}` : before
  const right = after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/u, '')}…` : after
  // Other long numbers beside it may be as private.
  return `${hide(left)}${maskNumber(digits)}${hide(right)}`.replace(/\s+/g, ' ')
}

function hide(text: string): string {
  return text.replace(/\d(?:[ .-]?\d){6,}/g, '•••')
}
