'use client'

import { useField } from '@payloadcms/ui'
import { Suspense, lazy } from 'react'
import type { TextKind } from '../../readability/types'

/** The word list is large; pages without a checked text do not load it. */
const TextFindings = lazy(() => import('./TextFindings'))

interface TextReadabilityProps {
  path: string
  readOnly?: boolean
  kind: TextKind
}

/** Below a plain text field: what the check for plain Dutch says of its text. */
export function TextReadability({ path: givenPath, readOnly = false, kind }: TextReadabilityProps) {
  const { path, value, setValue, disabled } = useField<string | null>({ potentiallyStalePath: givenPath })
  if (readOnly || typeof value !== 'string' || value.trim() === '') return null
  return (
    <Suspense fallback={null}>
      <TextFindings inputId={`field-${path.replace(/\./g, '__')}`} kind={kind} value={value} isBusy={disabled} onChange={setValue} />
    </Suspense>
  )
}
