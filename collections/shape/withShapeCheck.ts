import { type CollectionBeforeOperationHook, type CollectionBeforeValidateHook, type CollectionConfig, type PayloadRequest, ValidationError } from 'payload'
import { toLanguage } from '../../src/messages/language'
import { shapeMessage } from '../../src/messages/shapeWords'
import { type ShapeFault, shapeFaults, structureFaults } from './shapeFaults'

/**
 * A collection that keeps no value of a wrong kind, in a draft neither: Payload checks no drafts, so that a half-finished text
 * can be kept, and would store what no reader can read. What is missing or too long in a draft may still be so.
 */
export function withShapeCheck(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return { ...collection, hooks: { ...hooks, beforeOperation: [...(hooks.beforeOperation ?? []), refuseWrongStructure], beforeValidate: [refuseWrongShape, ...(hooks.beforeValidate ?? [])] } }
}

const refuseWrongShape: CollectionBeforeValidateHook = async ({ data, collection, req }) => {
  if (!data) return data
  refuse(await shapeFaults(collection.flattenedFields, data, { req }), { slug: collection.slug, req })
  return data
}

const refuseWrongStructure: CollectionBeforeOperationHook = ({ args, operation, collection, req }) => {
  const { data } = args as { data?: Record<string, unknown> }
  if (data && (operation === 'create' || operation === 'update')) refuse(structureFaults(collection.flattenedFields, data), { slug: collection.slug, req })
  return args
}

function refuse(faults: ShapeFault[], { slug, req }: { slug: string; req: PayloadRequest }): void {
  if (faults.length === 0) return
  const language = toLanguage(req.i18n?.language)
  const errors = faults.map(({ path, expected, message }) => ({ path, message: message ?? shapeMessage(expected, language) }))
  throw new ValidationError({ collection: slug, errors }, req.t)
}
