'use client'

import { useWatchForm } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Tells whether the form takes no more text. The server tells fields of ours that a colleague took over only once the
 * page is refreshed: what is typed until then would belong to neither text. A component of its own, for it renders at
 * every letter anywhere in the form. Shows nothing.
 */
export function ClosedForm({ onChange }: { onChange: (isClosed: boolean) => void }) {
  const { disabled } = useWatchForm()
  useEffect(() => onChange(Boolean(disabled)), [disabled, onChange])
  return null
}
