import type { EmbedConfig, EmbedParts } from './embedShapes'

/**
 * Runs in the page that embeds us: finds out where the script came from, so that nobody has to fill in our address,
 * and defines the element. Sent to browsers as its own source (see embedScript.ts): it may use nothing but its
 * parameters and the browser.
 */
export function startEmbed(parts: EmbedParts, config: EmbedConfig): void {
  // A module has no `document.currentScript`, and a classic script may not name `import.meta`: the stack knows the
  // address however the script came. A copy that stands elsewhere knows ours by `config.home`.
  const own = /(https?:\/\/[^/\s@]+)\/embed\.js(?=[?#:]|$)/m.exec(String(new Error('where').stack))
  parts.defineElement({ ...config, parts, home: own ? String(own[1]) : config.home })
}
