import type { MouseEvent } from 'react'

/**
 * HTML that our own renderer made from a stored document: never pass anything
 * else. Web pages open in a window of their own, so that an agent in a call
 * does not lose the screen.
 */
export function RenderedHtml({ html }: { html: string }) {
  return <div className="agent-rich" onClick={openBeside} dangerouslySetInnerHTML={{ __html: html }} />
}

function openBeside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || !/^https?:$/.test(link.protocol)) return
  event.preventDefault()
  window.open(link.href, '_blank', 'noopener')
}
