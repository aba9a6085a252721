'use client'

import { ErrorMessage } from '../../ui/site/ErrorMessage'

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return <ErrorMessage onRetry={reset} />
}
