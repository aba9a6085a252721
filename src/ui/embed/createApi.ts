import type { EmbedAnswer, EmbedApi, EmbedPage } from './embedShapes'

/**
 * Reaches our public API from another site. Sent to browsers as its own source
 * (see embedScript.ts): it may use nothing but its parameters and the browser.
 */
export function createApi(base: string): EmbedApi {
  const TIMEOUT_MS = 10_000

  function address(path: string, parameters: Record<string, string | number>): string {
    const url = new URL(path, base)
    for (const [name, value] of Object.entries(parameters)) if (value !== '') url.searchParams.set(name, String(value))
    return url.href
  }

  async function get(url: string, signal?: AbortSignal): Promise<unknown> {
    const control = new AbortController()
    const stop = () => control.abort()
    const timer = setTimeout(stop, TIMEOUT_MS)
    if (signal) signal.addEventListener('abort', stop)
    try {
      // No cookies travel: what is embedded is what everybody may read.
      const response = await fetch(url, { credentials: 'omit', headers: { Accept: 'application/json' }, signal: control.signal })
      if (!response.ok) throw new Error(`HTTP ${response.status}`)
      return await response.json()
    } finally {
      clearTimeout(timer)
      if (signal) signal.removeEventListener('abort', stop)
    }
  }

  return {
    base,
    list: ({ q, theme, municipality, page, pageSize }, signal) =>
      get(address('/v1/vacs', { zoek: q, thema: theme, gemeente: municipality, page, pageSize }), signal) as Promise<EmbedPage>,
    answer: (uuid, municipality) =>
      get(address(`/v1/vacs/${encodeURIComponent(uuid)}`, { opmaak: 'elementen', gemeente: municipality })) as Promise<EmbedAnswer>,
    siteSearch: ({ q, municipality }) => address('/zoeken', { q, gemeente: municipality }),
    siteAnswer: (url, municipality) => address(url, { gemeente: municipality }),
  }
}
