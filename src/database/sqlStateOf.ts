/** So deep errors wrap one another at most. */
const DEEPEST = 10

/** The SQLSTATE behind an error, however it is wrapped; '' when PostgreSQL refused nothing. */
export function sqlStateOf(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Object && depth < DEEPEST; at = (at as { cause?: unknown }).cause, depth += 1) {
    const { code } = at as { code?: unknown }
    if (typeof code === 'string' && /^(?=.*\d)[0-9A-Z]{5}$/.test(code)) return code
  }
  return ''
}
