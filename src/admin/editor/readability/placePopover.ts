/** Distance between the line of text and the box, in pixels. */
const GAP = 6
/** The bar with the buttons to save stays at the top of the window, in pixels. */
const TOP_BAR = 60

/**
 * Puts a box below a line of text, or above it where the window ends, within the width of its frame.
 * `line` is in coordinates of the window; the box stands in its offset parent.
 */
export function placePopover(box: HTMLElement, line: { left: number; top: number; bottom: number }): void {
  const frame = box.offsetParent?.getBoundingClientRect()
  if (!frame) return
  const { width, height } = box.getBoundingClientRect()
  const left = Math.max(0, Math.min(line.left - frame.left, frame.width - width))
  const fitsBelow = line.bottom + GAP + height <= window.innerHeight
  const fitsAbove = line.top - GAP - height >= TOP_BAR
  const top = fitsBelow || !fitsAbove ? line.bottom + GAP : line.top - GAP - height
  box.style.left = `${left}px`
  box.style.top = `${top - frame.top}px`
}
