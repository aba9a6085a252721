/** As Next gives them: a parameter may be absent or repeated. */
export type RawParameters = Record<string, string | string[] | undefined>

/** Longer questions are cut off here; an address that long is no question. */
const MAX_QUERY_LENGTH = 300
const MAX_PAGE = 1000

/**
 * What a reader asks of a page by its address. Never fails: whoever mistypes a
 * parameter gets the page without it.
 */
export function readSiteQuery(raw: RawParameters): { q: string; gemeente: string | null; pagina: number } {
  const pagina = Number(first(raw.pagina))
  const gemeente = first(raw.gemeente)
  return {
    q: first(raw.q)
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, MAX_QUERY_LENGTH)
      .trim(),
    gemeente: /^[a-z0-9-]{1,100}$/.test(gemeente) ? gemeente : null,
    pagina: Number.isInteger(pagina) && pagina >= 1 ? Math.min(pagina, MAX_PAGE) : 1,
  }
}

function first(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
