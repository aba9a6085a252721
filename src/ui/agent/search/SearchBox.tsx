import type { RefObject } from 'react'
import { agentWords } from '../../../messages/agentWords'
import { LISTBOX_ID, optionId } from '../location/optionId'
import type { ItemKey } from '../location/selection'

/** As much as the search API reads. */
const MAX_QUERY_LENGTH = 1000

interface Props {
  box: RefObject<HTMLInputElement | null>
  query: string
  selected: ItemKey | null
  isExpanded: boolean
  onType: (query: string) => void
}

/** The one search box: a combobox whose list of results stands below it all the time. */
export function SearchBox({ box, query, selected, isExpanded, onType }: Props) {
  return (
    <search className="agent-search">
      <label className="visually-hidden" htmlFor="agent-search-box">
        {agentWords.searchLabel}
      </label>
      <input
        ref={box}
        id="agent-search-box"
        data-place="box"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoFocus
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={MAX_QUERY_LENGTH}
        placeholder={agentWords.searchPlaceholder}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isExpanded}
        aria-controls={LISTBOX_ID}
        aria-activedescendant={isExpanded && selected ? optionId(selected) : undefined}
        aria-describedby="agent-search-hint"
        value={query}
        onChange={(event) => onType(event.target.value)}
      />
      <span id="agent-search-hint" className="visually-hidden">
        {agentWords.searchHint}
      </span>
      {query === '' ? (
        <kbd className="agent-search__key" aria-hidden="true">
          /
        </kbd>
      ) : (
        <button
          type="button"
          className="agent-search__clear"
          aria-label={agentWords.clear}
          onClick={() => {
            onType('')
            box.current?.focus()
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </search>
  )
}
