/** What a refused save says of each field, by path; the first sentence counts. Empty for an answer of another shape. */
export function refusals(body: unknown): ReadonlyMap<string, string> {
  const { errors } = (body ?? {}) as { errors?: unknown }
  const said = (Array.isArray(errors) ? errors : []).flatMap((error: { data?: { errors?: unknown } } | null) => error?.data?.errors ?? [])
  const byPath = new Map<string, string>()
  for (const one of said as ({ path?: unknown; message?: unknown } | null)[]) {
    if (typeof one?.path === 'string' && typeof one.message === 'string' && !byPath.has(one.path)) byPath.set(one.path, one.message)
  }
  return byPath
}
