'use client'

import { withCondition } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import type { ComponentProps } from 'react'
import type { Language } from '../../messages/language'
import { momentMessage } from '../../messages/momentMessages'
import { readMoment } from '../../time/readMoment'
import { MomentInput } from './MomentInput'
import { TypedField } from './TypedField'

const problemOf = (typed: string, language: Language) => {
  const read = readMoment(typed)
  return 'problem' in read ? momentMessage(read.problem, language) : null
}

/** A moment in a form of the admin: instead of a picker that follows the browser's zone and drops what it cannot read. */
function Moment({ field, path, readOnly }: ComponentProps<DateFieldClientComponent>) {
  return (
    <TypedField field={field} path={path} readOnly={readOnly} problemOf={problemOf}>
      {(input) => <MomentInput {...input} />}
    </TypedField>
  )
}

export const MomentField = withCondition(Moment)
