import { type FlattenedField, type SanitizedConfig, ValidationError, type PayloadRequest } from 'payload'
import { toLanguage } from '../../src/messages/language'
import { shapeMessage } from '../../src/messages/shapeWords'
import { wrongKinds } from './wrongKinds'

/** Fields that Payload fills by itself, whatever is sent: its own screens send the user of a preference in another shape. */
const FILLED_BY_PAYLOAD: Partial<Record<string, string[]>> = { 'payload-preferences': ['user'] }

/** Puts the check of kinds before everything that is written to any collection or global, those of Payload itself included. */
export function refuseWrongKinds(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    collection.hooks.beforeOperation.unshift(({ args, req, operation }) => {
      if (operation !== 'create' && operation !== 'update') return args
      const data = withoutFilled(collection.slug, (args as { data?: unknown }).data)
      check(collection, data, req)
      return { ...args, data }
    })
  }
  for (const global of config.globals) {
    const { beforeOperation = [] } = global.hooks ?? {}
    const checkData: (typeof beforeOperation)[number] = ({ args, req, operation }) => {
      if (operation === 'update') check(global, (args as { data?: unknown }).data, req)
      return args
    }
    global.hooks = { ...global.hooks, beforeOperation: [checkData, ...beforeOperation] }
  }
  return config
}

function withoutFilled(slug: string, data: unknown): unknown {
  const filled = FILLED_BY_PAYLOAD[slug]
  if (!filled || data === null || typeof data !== 'object') return data
  return Object.fromEntries(Object.entries(data).filter(([name]) => !filled.includes(name)))
}

function check(
  { slug, flattenedFields, auth }: { slug: string; flattenedFields: FlattenedField[]; auth?: unknown },
  data: unknown,
  req: PayloadRequest,
): void {
  if (data === null || typeof data !== 'object') return
  const sent = data as Record<string, unknown>
  const isPasswordWrong = Boolean(auth) && sent.password !== undefined && sent.password !== null && typeof sent.password !== 'string'
  const wrong = [...wrongKinds(flattenedFields, sent), ...(isPasswordWrong ? [{ path: 'password', kind: 'text' } as const] : [])]
  if (wrong.length === 0) return
  const language = toLanguage(req.i18n?.language)
  throw new ValidationError(
    { collection: slug, errors: wrong.map(({ path, kind }) => ({ path, message: shapeMessage(kind, language) })), req },
    req.t,
  )
}
