/** The form in the admin to which unsaved text belongs, or null for text of a smaller form. */
export function unsavedHref(place: string): string | null {
  const [, slug, id] = /^([a-z-]+)\/([A-Za-z0-9-]+)$/.exec(place) ?? []
  if (slug === undefined || slug === 'flag-answers') return null
  if (slug === 'globals') return `/admin/globals/${id}`
  return `/admin/collections/${slug}/${id === 'new' ? 'create' : id}`
}
