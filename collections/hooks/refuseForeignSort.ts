import { APIError, type CollectionBeforeOperationHook } from 'payload'

/**
 * Refuses to sort by a field of another document. Payload applies the reader's rights to what a
 * `where` says of related documents, but not to `sort`: the order of a list would tell what stands
 * in a draft or an account that the reader may not see.
 */
export const refuseForeignSort: CollectionBeforeOperationHook = ({ args, collection }) => {
  const { sort, overrideAccess } = args as { sort?: string | string[]; overrideAccess?: boolean }
  if (overrideAccess || !sort) return args
  const relations = new Set(collection.flattenedFields.filter(({ type }) => type === 'relationship').map(({ name }) => name))
  const paths = (Array.isArray(sort) ? sort : sort.split(',')).map((path) =>
    path
      .trim()
      .replace(/^-/, '')
      .replaceAll('__', '.')
      .replace(/^version\./, ''),
  )
  const foreign = paths.find((path) => path.includes('.') && relations.has(path.split('.')[0] ?? ''))
  if (foreign) throw new APIError('Op dit veld kan niet worden gesorteerd.', 400, undefined, true)
  return args
}
