/** What can stand on the right: an answer, a contact or news. The rest of the string is its identity. */
export type ItemKey = `vac:${string}` | `contact:${number}` | `notice:${number}`

interface Found {
  vacs: { uuid: string }[]
  contacts: { id: number }[]
  notices: { id: number }[]
  near?: { why: string; hits: { uuid: string }[] } | null
}

/** Everything the arrows walk, in the order of the list. */
export function itemKeys(found: Found | null): ItemKey[] {
  if (!found) return []
  return [
    ...found.vacs.map(({ uuid }): ItemKey => `vac:${uuid}`),
    ...found.contacts.map(({ id }): ItemKey => `contact:${id}`),
    ...found.notices.map(({ id }): ItemKey => `notice:${id}`),
  ]
}

/** What comes near and can be opened: not what holds for other municipalities only. */
export function openableNear<Hit>(near: { why: string; hits: Hit[] } | null | undefined): Hit[] {
  return near && near.why !== 'municipality' ? near.hits : []
}

/**
 * What comes near while no answer was found: the arrows reach it after the rest, but it is never shown by itself, as
 * if it were the answer.
 */
export function nearKeys(found: Found | null): ItemKey[] {
  return openableNear(found?.near).map(({ uuid }): ItemKey => `vac:${uuid}`)
}

/** The item one step on. It stops at both ends: an agent who holds the key down wants the last, not the first again. */
export function stepSelection(keys: ItemKey[], current: ItemKey | null, step: 1 | -1): ItemKey | null {
  const index = current === null ? -1 : keys.indexOf(current)
  if (index === -1) return (step === 1 ? keys[0] : keys.at(-1)) ?? null
  return keys[Math.min(keys.length - 1, Math.max(0, index + step))] ?? null
}

export function vacUuid(key: ItemKey | null): string | null {
  return key?.startsWith('vac:') ? key.slice('vac:'.length) : null
}

/** The number of a contact or notice, or null when the key is of another kind. */
export function numberOf(key: ItemKey | null, kind: 'contact' | 'notice'): number | null {
  return key?.startsWith(`${kind}:`) ? Number(key.slice(kind.length + 1)) : null
}
