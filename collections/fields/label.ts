/** A label in the two languages of the admin. */
export function label(nl: string, en: string): { nl: string; en: string } {
  return { nl, en }
}
