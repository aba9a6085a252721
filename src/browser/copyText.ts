/** What goes onto the clipboard; `html` only when the receiver should keep the layout. */
export interface CopiedText {
  plain: string
  html?: string
}

/**
 * Puts text on the clipboard, with the layout when there is one. False when the
 * browser refuses; then the reader must copy by hand.
 */
export async function copyText(text: CopiedText): Promise<boolean> {
  return (await withClipboard(text)) || withCopyEvent(text)
}

async function withClipboard({ plain, html }: CopiedText): Promise<boolean> {
  if (!navigator.clipboard) return false
  try {
    if (html === undefined) await navigator.clipboard.writeText(plain)
    else {
      const types = { 'text/plain': new Blob([plain], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) }
      await navigator.clipboard.write([new ClipboardItem(types)])
    }
    return true
  } catch {
    // Refused by policy, by the user, or without a secure connection: the caller tries the older way.
    return false
  }
}

/** The older way, which also works where the page was not served over https. */
function withCopyEvent({ plain, html }: CopiedText): boolean {
  let isCopied = false
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/plain', plain)
    if (html !== undefined) event.clipboardData.setData('text/html', html)
    event.preventDefault()
    isCopied = true
  }
  document.addEventListener('copy', onCopy, { capture: true })
  try {
    return document.execCommand('copy') && isCopied
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true })
  }
}
