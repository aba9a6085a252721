/** Longest slug: leaves room for the site's address within what mail programs keep on one line. */
const MAX_LENGTH = 80

/** "Hoe vraag ik een ID-kaart aan?" becomes "hoe-vraag-ik-een-id-kaart-aan". Never empty. */
export function toSlug(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_LENGTH)
    .replace(/-+$/, '')
  return slug || 'vraag'
}
