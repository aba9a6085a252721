'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { findabilityWords } from '../../messages/findabilityWords'
import fields from '../fields.module.css'
import parts from '../parts.module.css'
import { AudienceChoice } from '../searchTest/AudienceChoice'
import { placeSentence } from '../searchTest/placeSentence'
import { searchTestHref, type TestAudience } from '../searchTest/searchTestHref'
import { useExplanation } from '../searchTest/useExplanation'
import { useAdminLanguage } from '../useAdminLanguage'
import { useKeyDown } from '../useKeyDown'
import { aboveOf } from './aboveOf'
import styles from './Findability.module.css'

/** "Waar staat dit antwoord?": its place for a query, and what stands above it. */
export function SearchRank() {
  const uuid = useFormFields(([form]) => form.uuid?.value)
  const { id: vacId } = useDocumentInfo()
  if (vacId === undefined || typeof uuid !== 'string') return null
  return <Rank uuid={uuid} />
}

function Rank({ uuid }: { uuid: string }) {
  const id = useId()
  const language = useAdminLanguage()
  const words = findabilityWords[language].rank
  const panel = useRef<HTMLElement>(null)
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const [q, setQ] = useState('')
  const [audience, setAudience] = useState<TestAudience>('agent')
  const search = { q, audience, vac: uuid }
  const { explanation, error } = useExplanation(search, language)
  const { shown, more } = aboveOf(explanation)

  // In the form of the answer, Enter in any box or choice submits that.
  useKeyDown(panel, (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
  })

  return (
    <section ref={panel} data-findability aria-labelledby={`${id}-title`} className={`${parts.panel} ${styles.panel}`}>
      <h3 id={`${id}-title`} className={parts.panelTitle}>
        {words.title}
      </h3>
      {hasPublishedDoc ? (
        <>
          <p className={styles.hint}>
            {words.intro} {unpublishedVersionCount > 0 && words.changed}
          </p>
          <label className={fields.field}>
            {words.query}
            <input type="search" value={q} autoComplete="off" onChange={(event) => setQ(event.target.value)} />
          </label>
          <AudienceChoice audience={audience} language={language} onChange={setAudience} />
          <p role="alert" className={parts.error}>
            {error}
          </p>
          <p role="status" className={styles.place}>
            {explanation?.asked ? placeSentence(explanation.asked, { total: explanation.total, isDraft: false, language }) : ''}
          </p>
          {shown.length > 0 && (
            <>
              <p id={`${id}-above`}>{words.above}</p>
              <ol aria-labelledby={`${id}-above`} className={styles.above}>
                {shown.map(({ uuid: each, question }) => (
                  <li key={each}>
                    {explanation?.ids[each] === undefined ? (
                      question
                    ) : (
                      <a href={`/admin/collections/vacs/${explanation.ids[each]}`}>{question}</a>
                    )}
                  </li>
                ))}
              </ol>
              {more > 0 && <p>{words.andMore(more)}</p>}
            </>
          )}
          {explanation && (
            <p>
              <a href={searchTestHref(search)}>{words.test}</a>
            </p>
          )}
        </>
      ) : (
        <p>{words.notLive}</p>
      )}
    </section>
  )
}
