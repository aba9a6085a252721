'use client'

import { withCondition } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import type { ComponentProps } from 'react'
import type { Language } from '../../messages/language'
import { momentMessage } from '../../messages/momentMessages'
import { readDay } from '../../time/readDay'
import { DayInput } from './DayInput'
import { TypedField } from './TypedField'

const problemOf = (typed: string, language: Language) => (readDay(typed) === null ? momentMessage('day_unreadable', language) : null)

/** A day in a form of the admin. */
function Day({ field, path, readOnly }: ComponentProps<TextFieldClientComponent>) {
  return (
    <TypedField field={field} path={path} readOnly={readOnly} problemOf={problemOf}>
      {(input) => <DayInput {...input} />}
    </TypedField>
  )
}

export const DayField = withCondition(Day)
