import type { Endpoint, SanitizedConfig } from 'payload'

/**
 * `POST /api/{collection}/versions/{id}` restores as a draft, whatever the version was. `?live=true` puts it live at once, as
 * a publication with all its rights and checks. Payload's own endpoint puts what it restores live unless told otherwise.
 */
export function restoreAsDraft(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!collection.endpoints || !collection.versions?.drafts) continue
    // The endpoints are shared by all collections: a changed one is another object.
    collection.endpoints = collection.endpoints.map((endpoint) =>
      isRestore(endpoint) ? { ...endpoint, handler: asAsked(endpoint.handler) } : endpoint,
    )
  }
  return config
}

function isRestore({ method, path }: Omit<Endpoint, 'root'>): boolean {
  return method === 'post' && path === '/versions/:id'
}

function asAsked(handler: Endpoint['handler']): Endpoint['handler'] {
  return (req) => {
    const isLive = String(req.query.live) === 'true'
    req.query.draft = String(!isLive)
    req.context.restoresAs = isLive ? 'live' : 'draft'
    if (typeof req.query.readabilityReason === 'string') req.context.restoreReason = req.query.readabilityReason
    return handler(req)
  }
}
