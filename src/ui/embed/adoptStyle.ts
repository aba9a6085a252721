import type { CreateNode } from './embedShapes'

/** Gives a shadow its style. Sent to browsers as its own source (see embedScript.ts): it may use nothing but its parameters and the browser. */
export function adoptStyle(createNode: CreateNode, root: ShadowRoot, css: string): void {
  try {
    // A constructed sheet is not held up by the style rules of the page's own security policy.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    root.append(createNode('style', { textContent: css }))
  }
}
