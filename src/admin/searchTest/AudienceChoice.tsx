'use client'

import { useId } from 'react'
import type { Language } from '../../messages/language'
import { searchTestWords } from '../../messages/searchTestWords'
import fields from '../fields.module.css'
import type { TestAudience } from './searchTestHref'

const AUDIENCES: readonly TestAudience[] = ['agent', 'public']

/** Whose search is tested: the contact centre finds in internal text too. */
export function AudienceChoice({
  audience,
  language,
  onChange,
}: {
  audience: TestAudience
  language: Language
  onChange: (audience: TestAudience) => void
}) {
  const id = useId()
  const words = searchTestWords[language]
  return (
    <fieldset className={fields.choices}>
      <legend>{words.audience}</legend>
      {AUDIENCES.map((each) => (
        <label key={each} className={fields.choice}>
          <input type="radio" name={id} checked={audience === each} onChange={() => onChange(each)} />
          {words.audiences[each]}
        </label>
      ))}
    </fieldset>
  )
}
