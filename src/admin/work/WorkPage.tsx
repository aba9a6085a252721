'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { Work } from '../../api/work/schema'
import type { Language } from '../../messages/language'
import { searchWords } from '../../messages/searchWords'
import { workSentence } from '../../messages/workSentence'
import { workWords } from '../../messages/workWords'
import parts from '../parts.module.css'
import { SuggestionLine } from '../searches/SuggestionLine'
import { suggestionKey } from '../searches/suggestionKey'
import { DraftLine } from './DraftLine'
import { FlagLine } from './FlagLine'
import { PlanLine } from './PlanLine'
import { ReviewLine } from './ReviewLine'
import { UnsavedList } from './UnsavedList'
import { WorkList } from './WorkList'
import { remainingWork } from './remainingWork'
import { useFocusAfter } from './useFocusAfter'
import styles from './WorkPage.module.css'

/** "Uw werk": what waits for this owner or editor, each line with the one action that finishes it. */
export function WorkPage({ work, language }: { work: Work; language: Language }) {
  const words = workWords[language]
  const router = useRouter()
  const page = useRef<HTMLElement>(null)
  const focusAfter = useFocusAfter(page)
  const [done, setDone] = useState<ReadonlySet<string>>(new Set())
  const [message, setMessage] = useState('')
  const left = remainingWork(work, done)
  const { abilities } = work

  /** Takes a finished line away, puts the focus on the next one, says what happened and fetches what comes after. */
  const finish = (key: string, said: string) => {
    focusAfter(key)
    setDone((before) => new Set(before).add(key))
    setMessage(said)
    router.refresh()
  }

  return (
    <main ref={page} className={styles.page}>
      <h1 className={parts.title}>{words.title}</h1>
      <p className={styles.sentence}>{workSentence(left, language)}</p>
      <p role="status" className={parts.status}>
        {message}
      </p>
      <UnsavedList language={language} />
      {work.plans.length > 0 && (
        <WorkList id="plans" title={words.plans} none={words.noPlans} items={left.plans} count={left.planCount} words={words}>
          {(plan) => <PlanLine key={plan.id} plan={plan} language={language} mayAct={abilities.plan} onDone={finish} />}
        </WorkList>
      )}
      <WorkList id="flags" title={words.flags} none={words.noFlags} items={left.flags} count={left.flagCount} words={words}>
        {(flag) => <FlagLine key={flag.id} flag={flag} language={language} mayAct={abilities.answerFlag} onDone={finish} />}
      </WorkList>
      <WorkList id="reviews" title={words.reviews} none={words.noReviews} items={left.reviews} count={left.reviewCount} words={words}>
        {(review) => <ReviewLine key={review.vacId} review={review} language={language} mayAct={abilities.confirm} onDone={finish} />}
      </WorkList>
      <WorkList id="drafts" title={words.drafts} none={words.noDrafts} items={left.drafts} count={left.draftCount} words={words}>
        {(draft) => <DraftLine key={draft.vacId} draft={draft} language={language} />}
      </WorkList>
      <WorkList
        id="searches"
        title={searchWords[language].title}
        none={searchWords[language].none}
        items={left.searches}
        count={left.searchCount}
        words={words}
      >
        {(suggestion) => (
          <SuggestionLine
            key={suggestionKey(suggestion)}
            suggestion={suggestion}
            days={work.searchDays}
            language={language}
            abilities={abilities}
            onDone={finish}
          />
        )}
      </WorkList>
    </main>
  )
}
