/** In what shape an address answers: problem+json, the errors of Payload's REST API, or a page. */
export type PathKind = 'v1' | 'rest' | 'page'

export function pathKind(path: string): PathKind {
  if (isBelow(path, '/v1')) return 'v1'
  return isBelow(path, '/api') ? 'rest' : 'page'
}

/** Whether a path is this one or stands below it. */
export function isBelow(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`)
}
