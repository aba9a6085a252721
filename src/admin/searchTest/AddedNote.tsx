import type { Ref } from 'react'
import type { AddSynonymWords } from '../../messages/searchTestWords'
import type { AddedSynonym } from './SynonymForm'
import styles from './SearchTest.module.css'

interface Props {
  added: AddedSynonym
  words: AddSynonymWords
  ref: Ref<HTMLParagraphElement>
}

/** Says that a synonym has been added and whether it is at work here, with the way back. Gets the focus. */
export function AddedNote({ added, words, ref }: Props) {
  return (
    <p ref={ref} tabIndex={-1} className={styles.added}>
      {added.isAtWork ? words.savedHere : words.saved} <a href={`/admin/collections/synonyms/${added.id}`}>{words.change}</a>
    </p>
  )
}
