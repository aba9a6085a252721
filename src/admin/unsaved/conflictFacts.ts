/** Who saved first, as far as the server says. */
export interface ConflictFacts {
  name: string | null
  /** ISO 8601. */
  at: string | null
}

/** What a refusal with 409 says about the save that came first. */
export function conflictFacts(body: unknown): ConflictFacts {
  const { errors } = (body ?? {}) as { errors?: { data?: { changedBy?: unknown; changedAt?: unknown } }[] }
  const data = Array.isArray(errors) ? errors.find((error) => error?.data)?.data : undefined
  return { name: textOf(data?.changedBy), at: textOf(data?.changedAt) }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
