import type { FlattenedField, PayloadRequest } from 'payload'

/** A JSON value that its field cannot hold, in the words of the field. */
export interface BrokenRichText {
  path: string
  message: string
}

type Data = Record<string, unknown>

/** Every JSON value in a document that its own field refuses, an empty one aside. Values of a wrong kind are no matter of this (wrongKinds). */
export async function brokenRichTexts(
  fields: readonly FlattenedField[],
  data: Data,
  { req, parent = '' }: { req: PayloadRequest; parent?: string },
): Promise<BrokenRichText[]> {
  const broken: BrokenRichText[] = []
  for (const field of fields) {
    const value = data[field.name]
    const path = parent ? `${parent}.${field.name}` : field.name
    if (value === undefined || value === null) continue
    if (field.type === 'json') {
      const validate = field.validate as ((value: unknown, options: object) => unknown) | undefined
      const verdict = await validate?.(value, { ...field, req, required: false })
      if (typeof verdict === 'string') broken.push({ path, message: verdict })
    } else if (field.type === 'group' || field.type === 'tab') {
      broken.push(...(await brokenRichTexts(field.flattenedFields, value as Data, { req, parent: path })))
    } else if (field.type === 'array') {
      for (const [index, row] of (value as Data[]).entries())
        broken.push(...(await brokenRichTexts(field.flattenedFields, row, { req, parent: `${path}.${index}` })))
    }
  }
  return broken
}
