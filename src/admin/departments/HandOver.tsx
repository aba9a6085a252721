'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { handOverWords } from '../../messages/handOverWords'
import parts from '../parts.module.css'
import { useAction } from '../useAction'
import { useAdminLanguage } from '../useAdminLanguage'
import { useJson } from '../useJson'

interface Uses {
  uses: { collection: string; count: number; names: string[] }[]
}

/** "Alles overdragen": what belongs to this department goes to another one, beside its fields in the admin. */
export function HandOver() {
  const fieldId = useId()
  const language = useAdminLanguage()
  const words = handOverWords[language]
  const { id } = useDocumentInfo()
  const uses = useJson<Uses>(id === undefined ? null : `/api/departments/${id}/uses`, { language })
  const others = useJson<{ docs: { id: number; name: string }[] }>(
    id === undefined ? null : '/api/departments?limit=0&pagination=false&depth=0&sort=name',
    { language },
  )
  const [to, setTo] = useState('')
  const [message, setMessage] = useState('')
  const { error, setError, isBusy, send } = useAction()

  const handOver = async () => {
    if (to === '') return setError(words.choose)
    setMessage('')
    const done = await send<{ message: string }>(`/api/departments/${id}/hand-over`, { language, method: 'POST', body: { to: Number(to) } })
    if (done) setMessage(done.message)
    uses.reload()
  }

  // Who may not hand over gets no list.
  if (id === undefined || !uses.answer) return null
  const total = uses.answer.data.uses.reduce((sum, { count }) => sum + count, 0)
  return (
    <section aria-label={words.title}>
      <h3>{words.title}</h3>
      <p role="status" className={parts.status}>
        {message}
      </p>
      <p className={parts.hint}>{total === 0 ? words.unused : words.hint}</p>
      {total > 0 && (
        <>
          <label htmlFor={`${fieldId}-to`}>{words.to}</label>{' '}
          <select id={`${fieldId}-to`} value={to} aria-describedby={`${fieldId}-error`} onChange={(event) => setTo(event.target.value)}>
            <option value="">{words.choose}</option>
            {(others.answer?.data.docs ?? [])
              .filter((department) => department.id !== Number(id))
              .map((department) => (
                <option key={department.id} value={department.id}>
                  {department.name}
                </option>
              ))}
          </select>
          <p id={`${fieldId}-error`} role="alert" className={parts.error}>
            {error}
          </p>
          <button type="button" className={parts.button} aria-disabled={isBusy || undefined} onClick={handOver}>
            {words.action}
          </button>
        </>
      )}
    </section>
  )
}
