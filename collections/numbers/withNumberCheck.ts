import type { CollectionConfig } from 'payload'
import { notBsnReason } from '../fields/notBsnReason'
import { keepNumberExceptions, removeNumberExceptions } from './numberExceptions'
import { refuseCitizenServiceNumbers } from './refuseCitizenServiceNumbers'

/** A collection that takes no citizen service numbers. `canExcept`: editors may say in a document that a number is something else. */
export function withNumberCheck(collection: CollectionConfig, { canExcept = false } = {}): CollectionConfig {
  const { hooks = {}, fields } = collection
  return {
    ...collection,
    fields: canExcept ? [...fields, notBsnReason] : fields,
    hooks: {
      ...hooks,
      beforeValidate: [...(hooks.beforeValidate ?? []), refuseCitizenServiceNumbers],
      ...(canExcept
        ? {
            afterChange: [...(hooks.afterChange ?? []), keepNumberExceptions],
            afterDelete: [...(hooks.afterDelete ?? []), removeNumberExceptions],
          }
        : {}),
    },
  }
}
