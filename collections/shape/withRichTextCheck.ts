import { type CollectionBeforeValidateHook, type CollectionConfig, ValidationError } from 'payload'
import { brokenRichTexts } from './brokenRichTexts'

/**
 * A collection that keeps no broken rich text, in a draft neither: Payload checks no drafts, so that a half-finished text
 * can be kept, and would store what no reader can read. What is missing or too long in a draft may still be so.
 */
export function withRichTextCheck(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return { ...collection, hooks: { ...hooks, beforeValidate: [refuseBrokenRichText, ...(hooks.beforeValidate ?? [])] } }
}

const refuseBrokenRichText: CollectionBeforeValidateHook = async ({ data, collection, req }) => {
  if (!data) return data
  const errors = await brokenRichTexts(collection.flattenedFields, data, { req })
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}
