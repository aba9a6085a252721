'use client'

import { useDocumentInfo, useField } from '@payloadcms/ui'
import type { Findability, FoundBy } from '../../findability/findability'
import { wordListWords } from '../../messages/wordListWords'
import parts from '../parts.module.css'
import { VacSearches } from '../searches/VacSearches'
import { useAdminLanguage } from '../useAdminLanguage'
import styles from './Findability.module.css'
import { UplSuggestions } from './UplSuggestions'
import { useFindability } from './useFindability'
import { WordList } from './WordList'

/** What this user may besides reading the lists; who may save the answer may change them. */
interface Abilities {
  readSearches: boolean
  suggestNames: boolean
}

/** Search terms and product names of an answer: of one that exists they are saved at once, of a new one along with it. */
export function WordLists({ abilities }: { abilities: Abilities }) {
  const { id } = useDocumentInfo()
  return id === undefined ? <ListsOfNew abilities={abilities} /> : <ListsOf vacId={id} abilities={abilities} />
}

function ListsOfNew({ abilities }: { abilities: Abilities }) {
  const words = wordListWords[useAdminLanguage()]
  const { value: searchTerms, setValue: setTerms } = useField<string[] | null>({ path: 'searchTerms' })
  const { value: upl, setValue: setNames } = useField<string[] | null>({ path: 'upl' })
  const lists = { searchTerms: searchTerms ?? [], upl: upl ?? [] }
  return (
    <Lists
      lists={lists}
      abilities={abilities}
      hint={words.saves.withAnswer}
      onChange={(field, list) => (field === 'searchTerms' ? setTerms(list) : setNames(list))}
    />
  )
}

function ListsOf({ vacId, abilities }: { vacId: number | string; abilities: Abilities }) {
  const words = wordListWords[useAdminLanguage()]
  const { lists, error, isSaved, change, retry, reload } = useFindability(vacId)
  return (
    <>
      <p role="alert" className={parts.error}>
        {error !== '' && (
          <>
            {lists ? words.notSaved(error) : error}{' '}
            <button type="button" className={parts.button} onClick={retry}>
              {words.retry}
            </button>
          </>
        )}
      </p>
      <p role="status" className={parts.status}>
        {isSaved ? words.saved : ''}
      </p>
      {lists && (
        <Lists lists={lists} abilities={abilities} hint={words.saves.atOnce} onChange={change}>
          {abilities.readSearches && <VacSearches vacId={vacId} onTerm={reload} />}
        </Lists>
      )}
    </>
  )
}

interface ListsProps {
  lists: Findability
  abilities: Abilities
  hint: string
  onChange: (field: FoundBy, list: string[]) => void
  /** Between the two lists. */
  children?: React.ReactNode
}

function Lists({ lists, abilities, hint, onChange, children }: ListsProps) {
  const { hasSavePermission } = useDocumentInfo()
  // The others may read answers but not write them.
  const mayWrite = hasSavePermission === true
  return (
    <>
      {mayWrite && <p className={styles.hint}>{hint}</p>}
      <WordList field="searchTerms" list={lists.searchTerms} mayWrite={mayWrite} onChange={(list) => onChange('searchTerms', list)} />
      {children}
      <WordList field="upl" list={lists.upl} mayWrite={mayWrite} onChange={(list) => onChange('upl', list)} />
      {mayWrite && abilities.suggestNames && <UplSuggestions lists={lists} onAdd={(name) => onChange('upl', [...lists.upl, name])} />}
    </>
  )
}
