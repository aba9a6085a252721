'use client'

import { useAuth } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { NewSynonym } from '../../api/searches/schema'
import { useKeptState } from '../../browser/unsaved/useKeptState'
import { useUnsavedStore } from '../../browser/unsaved/useUnsavedStore'
import type { Language } from '../../messages/language'
import { synonymWords } from '../../messages/synonymWords'
import fields from '../fields.module.css'
import parts from '../parts.module.css'
import { useKeyDown } from '../useKeyDown'
import { phrasesOf } from './phrasesOf'

/** One place for all: what was searched for stands in no name of a place, for anybody can read those. */
const PLACE = 'new-synonyms'

interface Typed {
  from: string
  to: string
  kind: NewSynonym['kind']
}

const KINDS = ['two-way', 'one-way'] as const

interface SynonymFormProps {
  /** What stands in the boxes at first. */
  from: string
  to?: string
  kind?: NewSynonym['kind']
  language: Language
  /** Why it was refused, in words; ''. */
  error: string
  /** Whether it is on its way: then nothing is sent, and nothing called off. */
  isBusy: boolean
  onCancel: () => void
  /** Resolves to whether it was saved. */
  onSave: (synonym: NewSynonym) => Promise<boolean>
}

/** Words that mean the same to who searches. No form element: it may stand inside the form of the answer. Gets the focus, and gives it back when called off; what was typed stays until it is saved. */
export function SynonymForm({
  from: firstFrom,
  to: firstTo = '',
  kind: firstKind = 'two-way',
  language,
  error,
  isBusy,
  onCancel,
  onSave,
}: SynonymFormProps) {
  const id = useId()
  const words = synonymWords[language]
  const form = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLElement | null>(null)
  const { user } = useAuth()
  const initial: Typed = { from: firstFrom, to: firstTo, kind: firstKind }
  const {
    value: typed,
    change,
    forget,
  } = useKeptState<Typed>({ store: useUnsavedStore(user?.id), place: PLACE, title: JSON.stringify(initial), initial, accepts: isTyped })
  const { from, to, kind } = typed
  const [isMissing, setMissing] = useState(false)
  const boxes = [
    { name: 'from', label: words.from, value: from, set: (text: string) => change({ from: text }), phrases: phrasesOf(from) },
    { name: 'to', label: words.to, value: to, set: (text: string) => change({ to: text }), phrases: phrasesOf(to) },
  ]
  const focusBox = (name: string) => form.current?.querySelector<HTMLElement>(`[data-box="${name}"]`)?.focus()

  useEffect(() => {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && !form.current?.contains(activeElement)) opener.current = activeElement
    form.current?.querySelector<HTMLElement>('[data-box="to"]')?.focus()
  }, [])

  const save = async () => {
    if (isBusy) return
    const empty = boxes.find(({ phrases }) => phrases.length === 0)
    setMissing(empty !== undefined)
    if (empty) focusBox(empty.name)
    else if (await onSave({ kind, from: phrasesOf(from), to: phrasesOf(to) })) forget()
  }
  const cancel = () => {
    if (isBusy) return
    onCancel()
    opener.current?.focus()
  }

  useKeyDown(form, (event) => {
    const isEnter = event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.isComposing
    if (event.key !== 'Escape' && !isEnter) return
    event.preventDefault()
    event.stopPropagation()
    if (isEnter) void save()
    else cancel()
  })

  return (
    <div ref={form} role="group" aria-labelledby={`${id}-title`} className={fields.form}>
      <h3 id={`${id}-title`} className={parts.panelTitle}>
        {words.title}
      </h3>
      {boxes.map(({ name, label, value, set, phrases }) => (
        <label key={name} className={fields.field}>
          {label}
          <input
            data-box={name}
            value={value}
            autoComplete="off"
            aria-required
            aria-invalid={(isMissing && phrases.length === 0) || undefined}
            aria-describedby={`${id}-hint ${id}-error`}
            onChange={(event) => set(event.target.value)}
          />
        </label>
      ))}
      <p id={`${id}-hint`} className={parts.hint}>
        {words.hint}
      </p>
      <fieldset className={fields.choices}>
        <legend>{words.kind}</legend>
        {KINDS.map((value) => (
          <label key={value} className={fields.choice}>
            <input type="radio" name={`${id}-kind`} value={value} checked={kind === value} onChange={() => change({ kind: value })} />
            {words.kinds[value]}
          </label>
        ))}
      </fieldset>
      <p id={`${id}-error`} role="alert" className={parts.error}>
        {isMissing ? words.missing : error}
      </p>
      <div className={parts.buttons}>
        <button type="button" className={parts.primary} aria-disabled={isBusy || undefined} onClick={() => void save()}>
          {isBusy ? words.busy : words.save}
        </button>
        <button type="button" className={parts.button} aria-disabled={isBusy || undefined} onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  )
}

function isTyped(value: unknown): value is Typed {
  const { from, to, kind } = (value ?? {}) as Partial<Typed>
  return typeof from === 'string' && typeof to === 'string' && KINDS.some((known) => known === kind)
}
