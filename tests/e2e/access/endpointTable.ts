/** What covers an endpoint of Payload: rows of the collection table, or a test of its own. */
export type Cover = string

/** Endpoints that every collection gets, with the operations that try them. */
export const collectionEndpoints: Record<string, Cover> = {
  'post /': 'create',
  'get /': 'list',
  'get /:id': 'read',
  'get /count': 'count',
  'patch /:id': 'update',
  'patch /': 'bulkUpdate',
  'delete /:id': 'delete',
  'delete /': 'bulkDelete',
  'post /:id/duplicate': 'duplicate',
  'get /versions': 'versions',
  'get /versions/:id': 'readVersion',
  'post /versions/:id': 'restoreVersion',
  'post /access/:id?': 'tellsRightsOnly',
}

/** Endpoints of one collection besides those. Each names its test in sessions.ts. */
export const specialEndpoints: Record<string, Record<string, Cover>> = {
  users: {
    'post /login': 'login',
    'post /logout': 'logout',
    'get /me': 'me',
    'post /refresh-token': 'refresh-token',
    'post /forgot-password': 'forgot-password',
    'post /reset-password': 'reset-password',
    'post /unlock': 'unlock',
    'post /verify/:id': 'verify',
    'get /init': 'init',
    'post /first-register': 'first-register',
  },
  vacs: { 'post /:id/findability': 'findability' },
  departments: { 'get /:id/uses': 'handover', 'post /:id/hand-over': 'handover' },
  'payload-preferences': { 'get /:key': 'preference', 'post /:key': 'preference', 'delete /:key': 'preference' },
}

/** Endpoints of every global. */
export const globalEndpoints: Record<string, Cover> = {
  'get /': 'readGlobal',
  'post /': 'updateGlobal',
  'post /access': 'tellsRightsOnly',
  'get /versions': 'globalVersions',
  'get /versions/:id': 'globalVersions',
  'post /versions/:id': 'globalVersions',
}

/** Endpoints below /api itself; `get /og` is added by Payload's Next package at the first request. */
export const rootEndpoints: Record<string, Cover> = { 'get /access': 'tellsRightsOnly', 'get /og': 'og' }

/** Who reads and who changes each global. */
export const globalTable: Record<string, { read: string; update: string; change: Record<string, unknown> }> = {
  settings: { read: 'no yes yes yes yes yes', update: 'no no no no no yes', change: {} },
}

/** Addresses at which other set-ups of Payload answer, and this one must not. */
export const absentPaths = [
  '/api/graphql',
  '/api/graphql-playground',
  '/api/payload-jobs/run',
  '/api/payload-jobs/handle-schedules',
  '/api/reorder',
  '/api/payload-jobs',
  '/api/nothing',
]
