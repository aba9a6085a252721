import type { Ref } from 'react'
import type { Language } from '../../messages/language'
import { synonymWords } from '../../messages/synonymWords'
import parts from '../parts.module.css'
import type { AddedSynonym } from './AddSynonym'

interface Props {
  added: AddedSynonym
  language: Language
  ref: Ref<HTMLParagraphElement>
}

/** Says that a synonym has been added and whether it is at work here, with the way back. Gets the focus. */
export function AddedNote({ added, language, ref }: Props) {
  const words = synonymWords[language]
  return (
    <p ref={ref} tabIndex={-1} className={parts.status}>
      {added.isAtWork ? words.addedHere : words.addedLater} <a href={`/admin/collections/synonyms/${added.id}`}>{words.change}</a>
    </p>
  )
}
