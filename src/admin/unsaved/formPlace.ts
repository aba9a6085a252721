interface OpenDocument {
  id?: number | string | undefined
  collectionSlug?: string | undefined
  globalSlug?: string | undefined
}

/** Where unsaved text of a form belongs; the same name that a write of the form carries. */
export function formPlace({ id, collectionSlug, globalSlug }: OpenDocument): string {
  return globalSlug ? `globals/${globalSlug}` : `${collectionSlug}/${id ?? 'new'}`
}
