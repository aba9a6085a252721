'use client'

import { TextInput } from '@payloadcms/ui'
import type { FoundBy } from '../../findability/findability'
import { wordListWords } from '../../messages/wordListWords'
import { useAdminLanguage } from '../useAdminLanguage'

interface Props {
  field: FoundBy
  list: string[]
  mayWrite: boolean
  onChange: (list: string[]) => void
}

/** A word as Payload's box holds it; one that was edited in place stands a level deeper. */
interface Chosen {
  value?: unknown
}

/** One list of words, in the box that Payload has for it: Enter after each word. */
export function WordList({ field, list, mayWrite, onChange }: Props) {
  const { label, hint } = wordListWords[useAdminLanguage()][field]
  const shown = list.map((word, at) => ({
    id: `${word}${at}`,
    label: word,
    // The box takes this for the key of the word, and the same word may stand twice.
    value: { toString: () => `${word}${at}`, value: word } as unknown as string,
  }))
  return (
    <TextInput
      path={field}
      label={label}
      description={hint}
      hasMany
      readOnly={!mayWrite}
      valueToRender={shown}
      onChange={(chosen) =>
        onChange(
          [chosen ?? []]
            .flat()
            .map(wordOf)
            .filter((word) => word !== ''),
        )
      }
    />
  )
}

function wordOf({ value }: Chosen): string {
  const word = typeof value === 'object' && value !== null ? (value as Chosen).value : value
  return typeof word === 'string' ? word.trim() : ''
}
