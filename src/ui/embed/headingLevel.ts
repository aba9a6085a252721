/**
 * The level (2 to 6) at which headings inside an element go on from the page around it: one below the last heading
 * before it, or what its attribute `heading-level` says. Sent to browsers as its own source (see embedScript.ts): it
 * may use nothing but its parameter and the browser.
 */
export function headingLevel(element: HTMLElement): number {
  const within = (level: number) => Math.min(6, Math.max(2, level))
  const wished = Number.parseInt(element.getAttribute('heading-level') ?? '', 10)
  if (wished >= 1) return within(wished)

  const root = element.getRootNode() as Document | ShadowRoot
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"][aria-level]')]
  const before = headings.filter((heading) => heading.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING)
  const last = before[before.length - 1]
  if (!last) return 2
  const level = Number.parseInt(last.getAttribute('aria-level') ?? last.tagName.slice(1), 10)
  return within((Number.isNaN(level) ? 1 : level) + 1)
}
