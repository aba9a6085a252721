'use client'

import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { restoreWords } from '../../messages/restoreWords'
import { formatDay } from '../../time/dates'
import { formatMoment } from '../../time/formatMoment'
import { useLifecycle } from '../lifecycle/useLifecycle'
import parts from '../parts.module.css'
import { useAdminLanguage } from '../useAdminLanguage'
import { restoreVersion } from './restoreVersion'
import styles from './RestorePanel.module.css'

interface Props {
  versionId: string
  /** When this version was saved, ISO 8601. */
  savedAt: string
}

/** Above an old version: two ways back, each saying what it does. Live is the second, and asks first. */
export function RestorePanel({ versionId, savedAt }: Props) {
  const language = useAdminLanguage()
  const words = restoreWords[language]
  const router = useRouter()
  const { id, collectionSlug, hasSavePermission, isTrashed } = useDocumentInfo()
  const { lifecycle } = useLifecycle(id, { version: versionId, language })
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState('')
  const no = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isAsking) no.current?.focus()
  }, [isAsking])
  if (id === undefined || !collectionSlug || isTrashed || hasSavePermission === false) return null

  const restore = async (goesLive: boolean) => {
    if (isBusy) return
    setBusy(true)
    setError('')
    const { isRestored, isLive, message } = await restoreVersion({ collection: collectionSlug, docId: id, versionId, language }, goesLive)
    setBusy(false)
    setAsking(false)
    if (!isRestored) return setError(message)
    if (goesLive && !isLive) toast.error(message, { duration: Number.POSITIVE_INFINITY, closeButton: true })
    else toast.success(message)
    router.push(`/admin/collections/${collectionSlug}/${id}`)
  }

  return (
    <section aria-label={words.title} className={`${parts.panel} ${styles.panel}`} data-own-restore>
      <p>{words.intro(formatMoment(savedAt, language))}</p>
      <div className={styles.ways}>
        <div>
          <button
            type="button"
            className={parts.primary}
            aria-describedby="restore-draft-hint"
            aria-disabled={isBusy || undefined}
            onClick={() => void restore(false)}
          >
            {words.asDraft}
          </button>
          <p id="restore-draft-hint" className={parts.hint}>
            {words.asDraftHint}
          </p>
        </div>
        {lifecycle?.abilities.publish && (
          <div>
            <button
              type="button"
              className={parts.button}
              aria-expanded={isAsking}
              aria-describedby="restore-live-hint"
              aria-disabled={isBusy || undefined}
              onClick={() => setAsking(true)}
            >
              {words.live}
            </button>
            <p id="restore-live-hint" className={parts.hint}>
              {words.liveHint}
            </p>
          </div>
        )}
      </div>
      {isAsking && (
        <div role="group" aria-label={words.live} className={parts.alert}>
          <p>{words.liveSure(formatDay(new Date(savedAt), language))}</p>
          <div className={parts.buttons}>
            <button type="button" className={parts.button} aria-disabled={isBusy || undefined} onClick={() => void restore(true)}>
              {words.liveYes}
            </button>
            <button type="button" ref={no} className={parts.button} onClick={() => setAsking(false)}>
              {words.liveNo}
            </button>
          </div>
        </div>
      )}
      <p role="status" className={parts.hint}>
        {isBusy ? words.busy : ''}
      </p>
      <p role="alert" className={parts.error}>
        {error}
      </p>
    </section>
  )
}
