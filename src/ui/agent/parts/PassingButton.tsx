import { type ComponentProps, useEffectEvent, useLayoutEffect, useRef } from 'react'

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'ref'> {
  /** Called when the button goes while it has the focus: whoever pressed it must not have to begin at the top of the page. */
  onGone: () => void
}

/** A button that goes away when it has done its work. */
export function PassingButton({ onGone, ...props }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const gone = useEffectEvent(onGone)
  useLayoutEffect(() => {
    const element = button.current
    // React takes a layout effect back while the element is still in the page, with its focus.
    return () => {
      if (document.activeElement === element) gone()
    }
  }, [])
  return <button type="button" ref={button} {...props} />
}
