'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useUnsavedStore } from '../../browser/unsaved/useUnsavedStore'
import { lifecycleWords } from '../../messages/lifecycleWords'
import parts from '../parts.module.css'
import { VacReadability } from '../readability/VacReadability'
import { useAdminLanguage } from '../useAdminLanguage'
import { ChannelPreview } from './ChannelPreview'
import { PlanForm } from './PlanForm'
import { PlanList } from './PlanList'
import { ReviewForm } from './ReviewForm'
import { StateBadge } from './StateBadge'
import { StateFacts } from './StateFacts'
import { StateLinks } from './StateLinks'
import { useLifecycle } from './useLifecycle'
import styles from './LifecyclePanel.module.css'

/** What a VAC is now, when it was checked, what is planned, and how it looks: beside the fields in the admin. */
export function LifecyclePanel() {
  const language = useAdminLanguage()
  const words = lifecycleWords[language]
  const { id, data, hasPublishedDoc, lastUpdateTime, unpublishedVersionCount, versionCount } = useDocumentInfo()
  const version = [data?.updatedAt, lastUpdateTime, hasPublishedDoc, unpublishedVersionCount, versionCount].join('|')
  const { lifecycle, error, reload } = useLifecycle(id, { version, language })
  const { user } = useAuth()
  const store = useUnsavedStore(user?.id)
  const [message, setMessage] = useState('')
  const panel = useRef<HTMLElement>(null)

  /** Every action ends here: says what was done and shows the new state. */
  const onDone = (done: string) => {
    setMessage(done)
    // The button that was pressed may go away with what it was about.
    panel.current?.focus()
    reload()
  }

  const retry = () => {
    panel.current?.focus()
    reload()
  }

  return (
    <>
      <section ref={panel} tabIndex={-1} className={styles.panel} aria-label={words.title}>
        {id === undefined && <p className={parts.hint}>{words.unsaved}</p>}
        {id !== undefined && !lifecycle && !error && <p className={`${parts.waiting} ${styles.room}`}>{words.loading}</p>}
        <p role="status" className={parts.status}>
          {message}
        </p>
        {error && (
          <div role="alert" className={`${parts.alert} ${styles.block}`}>
            <p>{error}</p>
            <button type="button" className={parts.button} onClick={retry}>
              {words.retry}
            </button>
          </div>
        )}
        {lifecycle && (
          <>
            <StateBadge state={lifecycle.state} words={words} />
            <StateFacts lifecycle={lifecycle} language={language} />
            {lifecycle.abilities.confirm && lifecycle.links && (
              <ReviewForm key={`review-${lifecycle.vacId}`} store={store} vacId={lifecycle.vacId} language={language} onDone={onDone} />
            )}
            <PlanList lifecycle={lifecycle} language={language} onDone={onDone} />
            {lifecycle.abilities.plan && (
              <PlanForm key={`plan-${lifecycle.vacId}`} store={store} vacId={lifecycle.vacId} language={language} onDone={onDone} />
            )}
            <StateLinks links={lifecycle.links} words={words} />
            <ChannelPreview preview={lifecycle.preview} words={words} language={language} />
          </>
        )}
      </section>
      <VacReadability />
    </>
  )
}
