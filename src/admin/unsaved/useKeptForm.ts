'use client'

import {
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { onFormWrite } from '../../browser/session/formWrites'
import { changedValues } from '../../browser/unsaved/changedValues'
import { newInstance } from '../../browser/unsaved/newInstance'
import type { Keeping, UnsavedStore } from '../../browser/unsaved/unsavedStore'
import { formPlace } from './formPlace'
import { type SaveOutcome, isWipe, outcomeOf } from './saveOutcome'
import { useOwnWrites } from './useOwnWrites'

/** So long after the last letter (milliseconds) what was typed is kept; a page that closes keeps it at once. */
const QUIET_MS = 400
/** A modified form asks the server for its state 250 ms after errors came, and takes away those that only a save can find: later than that. */
const SETTLED_MS = 500

type Values = Record<string, unknown>

interface KeptForm {
  /** What the fields hold now. */
  values: Values
  /** What they held when this page, or the last save, filled them; null until they are filled. */
  saved: Values | null
  /** The name of this opened form among others of the same document. */
  instance: string
  keeping: Keeping
  /** Goes up whenever the page filled the form anew while there was text in it that was not saved. */
  replaced: number
  /** Call just before the form is filled anew: keeps what it holds apart, and takes what comes for saved. */
  startAnew: (state: FormState) => void
}

/**
 * Keeps in the browser what a form of Payload holds and has not saved, from the first letter until a save that succeeded.
 * Payload itself calls a form unmodified after a save that was refused, and fills it anew whenever the page refreshes.
 */
export function useKeptForm(store: UnsavedStore | null): KeptForm {
  const info = useDocumentInfo()
  const { initialState, collectionSlug } = info
  const { getEntityConfig } = useConfig()
  const [fields] = useAllFormFields()
  const { setModified } = useForm()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isInitializing = useFormInitializing()
  const place = formPlace(info)
  const titleField = collectionSlug ? getEntityConfig({ collectionSlug })?.admin?.useAsTitle : undefined

  const [instance, setInstance] = useState(newInstance)
  const [keeping, setKeeping] = useState<Keeping>('kept')
  const [replaced, setReplaced] = useState(0)
  const [saved, setSaved] = useState<Values | null>(null)
  const now = useRef({ fields, isModified, isProcessing, store, place, instance, saved, typedAt: 0, outcome: 'none' as SaveOutcome })

  const keep = useCallback(() => {
    const { store: into, saved: before, ...at } = now.current
    if (!into || !before || !at.isModified || at.outcome === 'done') return
    const values = valuesOf(at.fields)
    const changed = changedValues(before, values)
    if (Object.keys(changed.values).length === 0) return into.remove(at)
    const title = titleField ? String(values[titleField] ?? '') : ''
    setKeeping(into.put({ place: at.place, instance: at.instance, typedAt: at.typedAt, title, ...changed }))
  }, [titleField])

  useLayoutEffect(() => {
    const at = now.current
    // "Offline halen" and "Terugdraaien" empty the form a while after their answer: what was typed meanwhile is kept first.
    if (isWipe(at.outcome, { wasModified: at.isModified, isModified })) keep()
    const outcome = outcomeOf(at.outcome, { wasBusy: at.isProcessing, isBusy: isProcessing })
    Object.assign(at, { fields, isModified, isProcessing, store, place, instance, saved, outcome })
  })

  useEffect(() => {
    if (!isModified) return
    now.current.typedAt = Date.now()
    const timer = setTimeout(keep, QUIET_MS)
    return () => clearTimeout(timer)
  }, [fields, isModified, store, keep])

  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && keep()
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('pagehide', keep)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('pagehide', keep)
      keep()
    }
  }, [keep])

  const startAnew = useCallback(
    (state: FormState) => {
      keep()
      const next = valuesOf(state)
      // What is typed from here on is another text than what was kept.
      Object.assign(now.current, { instance: newInstance(), saved: next, isModified: false, outcome: 'none' })
      setInstance(now.current.instance)
      setSaved(next)
    },
    [keep],
  )

  const noteOwn = useOwnWrites({ fields, saved })

  // The page filled the form: at first, and again when it was refreshed, over whatever stood there.
  const filledWith = useRef<unknown>(null)
  useEffect(() => {
    if (!initialState || filledWith.current === initialState) return
    const isFirst = filledWith.current === null
    filledWith.current = initialState
    if (!isFirst && now.current.isModified) setReplaced((times) => times + 1)
    startAnew(initialState)
    if (!isFirst) setModified(false)
  }, [initialState, startAnew, setModified])

  // What stands in a form at rest has been saved.
  useEffect(() => {
    const { outcome, store: into, ...at } = now.current
    if (isModified || isProcessing || isInitializing || outcome === 'sent' || outcome === 'failed' || filledWith.current === null) return
    now.current.outcome = 'none'
    setSaved(valuesOf(fields))
    // Another button emptied the form over what was typed ("Terugdraaien"): that stays apart from what comes.
    if (outcome !== 'done' && into?.list(at.place).some((text) => text.instance === at.instance)) setInstance(newInstance())
  }, [fields, isModified, isProcessing, isInitializing])

  useEffect(
    () =>
      onFormWrite(({ place: written, status, body }) => {
        const at = now.current
        if (written !== at.place) return
        const isOk = status < 400
        if (at.outcome === 'sent') {
          at.outcome = isOk ? 'done' : 'failed'
          if (isOk) at.store?.remove(at)
          return
        }
        if (!isOk) return
        // The form will be filled with what another button wrote: what it holds then is saved.
        if (at.outcome === 'failed') at.outcome = 'none'
        noteOwn(docOf(body))
      }),
    [noteOwn],
  )

  // Payload calls the form unmodified once the refusal has come: its buttons would be closed until somebody types.
  useEffect(() => {
    if (isProcessing || now.current.outcome !== 'failed') return
    const timer = setTimeout(() => setModified(true), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [isProcessing, setModified])

  return { values: valuesOf(fields), saved, instance, keeping, replaced, startAnew }
}

/** What was written, as Payload's REST API answers it for a document or for a global. */
function docOf(body: unknown): Values {
  const { doc, result } = (body ?? {}) as { doc?: Values; result?: Values }
  return doc ?? result ?? {}
}

function valuesOf(state: FormState): Values {
  return reduceFieldsToValues(state, true) as Values
}
