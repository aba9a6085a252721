import type { EmbedConfig, EmbedParts } from './embedShapes'

/**
 * Runs in the page that embeds us: finds out where the script came from, so
 * that nobody has to fill in our address, and defines the element. Sent to
 * browsers as its own source (see embedScript.ts): it may use nothing but its
 * parameters and the browser.
 */
export function startEmbed(parts: EmbedParts, config: EmbedConfig): void {
  const current = document.currentScript
  const script =
    current instanceof HTMLScriptElement && current.src !== ''
      ? current
      : // A module has no current script.
        document.querySelector<HTMLScriptElement>('script[src$="/embed.js"]')
  if (!script) {
    console.error('vraagbaak-faq: laad dit script met <script src="https://…/embed.js">.')
    return
  }
  parts.defineElement({ ...config, parts, api: parts.createApi(new URL(script.src).origin) })
}
