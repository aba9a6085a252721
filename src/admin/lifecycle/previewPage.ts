import type { Language } from '../../messages/language'

/** Plain print-like style: the preview shows what is said, in what order; the channels carry their own looks. */
const style = `
body { margin: 12px; font: 15px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.25em; } h2 { font-size: 1.1em; } h3, h4 { font-size: 1em; }
ul, ol { padding-left: 1.3em; } table { border-collapse: collapse; } th, td { padding: 4px 6px; border: 1px solid #999; text-align: left; }
pre { white-space: pre-wrap; font: inherit; } a { color: #0b5394; }
`

/**
 * A page for a sandboxed frame around the HTML of one channel. Links would lead the frame away, so they
 * aim at a new window, which the sandbox forbids.
 */
export function previewPage(html: string, language: Language): string {
  const head = `<meta charset="utf-8"><base target="_blank"><style>${style}</style>`
  return `<!doctype html><html lang="${language}"><head>${head}</head><body>${html}</body></html>`
}
