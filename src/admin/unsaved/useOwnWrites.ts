'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import type { ClientField, FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { dataFields } from './dataFields'
import { isSameText } from './isSameText'

type Values = Record<string, unknown>

/** The field that carries which version a form is based on. */
const BASED_ON = 'basedOn'
/** So long (milliseconds) a form is watched for what another button wrote: it is filled by a slow server too. */
const LOOK_FOR_MS = 60_000

/**
 * Other buttons of the page write too: "Terugdraaien", "Offline halen". That is no colleague:
 * the form goes on from what they wrote, so that nobody gets a conflict with themselves. Only where the texts agree with what the
 * form knows: what a colleague wrote in between stays a conflict. Returns what to call with a document that this page wrote.
 */
export function useOwnWrites({ fields, saved }: { fields: FormState; saved: Values | null }): (doc: Values) => void {
  const { collectionSlug, data, setData } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { dispatchFields } = useForm()
  const now = useRef({ fields, saved, data })
  /** The newest version that this page wrote, and the form may go on from. */
  const own = useRef('')
  /** Written, and not found in the form yet: "Terugdraaien" fills the form a moment after it wrote. */
  const written = useRef<{ doc: Values; until: number } | null>(null)
  useLayoutEffect(() => {
    now.current = { fields, saved, data }
  })

  const catchUp = useCallback(() => {
    const doc = written.current && Date.now() < written.current.until ? written.current.doc : null
    const versions = doc && versionsOf(doc)
    if (
      doc &&
      versions &&
      isKnown(doc, now.current, textFields(collectionSlug ? (getEntityConfig({ collectionSlug })?.fields ?? []) : []))
    ) {
      written.current = null
      own.current = versions.basedOn
      setData({ ...now.current.data, ...versions })
    }
    const basedOn = now.current.fields[BASED_ON]?.value
    // A form that was emptied after the write carries the older version again.
    if (typeof basedOn === 'string' && basedOn < own.current) dispatchFields({ type: 'UPDATE', path: BASED_ON, value: own.current })
  }, [collectionSlug, getEntityConfig, setData, dispatchFields])
  useEffect(catchUp, [catchUp, fields, saved])

  return useCallback(
    (doc: Values) => {
      written.current = { doc, until: Date.now() + LOOK_FOR_MS }
      catchUp()
    },
    [catchUp],
  )
}

function versionsOf({ updatedAt, basedOn = updatedAt }: Values): { updatedAt: string; basedOn: string } | null {
  return typeof updatedAt === 'string' && typeof basedOn === 'string' ? { updatedAt, basedOn } : null
}

/** Names of the fields that people write; the others the system keeps. */
function textFields(fields: readonly ClientField[]): string[] {
  return [...dataFields(fields)]
    .filter(([name, { admin }]) => name !== '_status' && !admin?.hidden && !(admin && 'readOnly' in admin && admin.readOnly))
    .map(([name]) => name)
}

/** Whether a document says nothing that the form did not hold when it was saved last, or holds now. */
function isKnown(doc: Values, { fields, saved }: { fields: FormState; saved: Values | null }, names: readonly string[]): boolean {
  const values = reduceFieldsToValues(fields, true) as Values
  return names.every((name) => !(name in doc) || isSameText(doc[name], saved?.[name]) || isSameText(doc[name], values[name]))
}
