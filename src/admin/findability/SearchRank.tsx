'use client'

import { useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { findabilityWords } from '../../messages/findabilityWords'
import { placeSentence } from '../searchTest/placeSentence'
import { searchTestHref, type TestAudience } from '../searchTest/searchTestHref'
import { AudienceChoice } from '../searchTest/AudienceChoice'
import { useExplanation } from '../searchTest/useExplanation'
import { useAdminLanguage } from '../useAdminLanguage'
import { aboveOf } from './aboveOf'
import styles from './Findability.module.css'

/** "Waar staat dit antwoord?": its place for a query, and what stands above it. */
export function SearchRank() {
  const { user } = useAuth()
  const uuid = useFormFields(([fields]) => fields.uuid?.value)
  const { id: vacId } = useDocumentInfo()
  if (user?.role === 'agent' || vacId === undefined || typeof uuid !== 'string') return null
  return <Rank uuid={uuid} />
}

function Rank({ uuid }: { uuid: string }) {
  const id = useId()
  const language = useAdminLanguage()
  const words = findabilityWords[language].rank
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const [q, setQ] = useState('')
  const [audience, setAudience] = useState<TestAudience>('agent')
  const search = { q, audience, vac: uuid }
  const { explained, error } = useExplanation(search, language)
  const explanation = explained?.explanation
  const { shown, more } = aboveOf(explanation)

  return (
    <section data-findability aria-labelledby={`${id}-title`} className={styles.panel}>
      <h3 id={`${id}-title`} className={styles.title}>
        {words.title}
      </h3>
      {hasPublishedDoc ? (
        <>
          <p className={styles.hint}>
            {words.intro} {unpublishedVersionCount > 0 && words.changed}
          </p>
          <label className={styles.query}>
            {words.query}
            <input
              type="search"
              value={q}
              autoComplete="off"
              onChange={(event) => setQ(event.target.value)}
              // Enter in a form would save the answer.
              onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            />
          </label>
          <AudienceChoice audience={audience} language={language} onChange={setAudience} />
          {error && <p role="alert">{error}</p>}
          <p role="status" className={styles.place}>
            {explanation?.asked ? placeSentence(explanation.asked, { total: explanation.total, isDraft: false, language }) : ''}
          </p>
          {shown.length > 0 && (
            <>
              <p id={`${id}-above`}>{words.above}</p>
              <ol aria-labelledby={`${id}-above`} className={styles.above}>
                {shown.map(({ uuid: each, question }) => (
                  <li key={each}>{explanation?.ids[each] === undefined ? question : <a href={`/admin/collections/vacs/${explanation.ids[each]}`}>{question}</a>}</li>
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
