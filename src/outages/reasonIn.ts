const LONGEST = 300

/**
 * Why something went wrong, as one line for a log: the innermost cause, since what stands around it names a whole
 * query with what people wrote in it.
 */
export function reasonIn(error: unknown): string {
  let at = error
  for (let depth = 0; depth < 10 && (at as { cause?: unknown })?.cause instanceof Object; depth += 1) at = (at as { cause: unknown }).cause
  const { message, code, errors } = (at ?? {}) as { message?: unknown; code?: unknown; errors?: unknown }
  const inner = Array.isArray(errors) && errors[0] instanceof Object && !message ? reasonIn(errors[0]) : null
  const text = inner ?? (typeof message === 'string' && message !== '' ? message : typeof code === 'string' ? code : String(at))
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
