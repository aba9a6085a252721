import { isAllowedHref } from '../isAllowedHref'
import { telHref } from './readPhoneNumber'

/**
 * The address of a link as it may be shown; null when it may not. Right ones stay letter for letter; a phone
 * number that a telephone would dial otherwise than a person ("tel:+31 (0)26…") is put right.
 */
export function linkHref(href: unknown): string | null {
  if (!isAllowedHref(href)) return null
  if (!/^tel:/i.test(href)) return href
  const dialled = telHref(href)
  return dialled === null || dialled.replace(/[^\d+]/g, '') === href.replace(/[^\d+]/g, '') ? href : dialled
}
