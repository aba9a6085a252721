import type { Payload } from 'payload'
import { z } from 'zod'
import { env } from '../../env'
import { defineRoute, type Route } from '../../http/defineRoute'
import { type OpenApiDocument, toOpenApi } from '../../http/openapi'
import { apiPage } from '../../ui/site/apiPage'
import { siteSettings } from '../site/siteSettings'

/** The document about the public routes among these, for programs and for people. */
export function documentRoutes(described: readonly Route[]): readonly Route[] {
  const load = async (payload: Payload): Promise<OpenApiDocument> => {
    const { senderName, municipalities } = await siteSettings(payload)
    const email = municipalities.find((municipality) => municipality.email)?.email ?? mailFrom()
    return toOpenApi(described, { name: senderName, email, url: env.PUBLIC_URL })
  }
  return [
    defineRoute({
      method: 'GET',
      path: '/v1/openapi.json',
      may: 'anyone',
      answer: z.custom<OpenApiDocument>(),
      handle: ({ payload }) => load(payload),
    }),
    defineRoute({
      method: 'GET',
      path: '/v1',
      may: 'anyone',
      type: 'text/html',
      answer: z.string(),
      handle: async ({ payload }) => apiPage((await siteSettings(payload)).siteName, await load(payload)),
    }),
  ]
}

/** The address that our own mail comes from: `Name <address>`, or the address alone. */
function mailFrom(): string {
  return /<([^>]+)>/.exec(env.MAIL_FROM)?.[1] ?? env.MAIL_FROM
}
