import { siteWords } from '../../messages/siteWords'

interface SearchFormProps {
  gemeente: string | null
  query: string
  /** `large`: the home page, where the label is the page's heading. */
  size: 'large' | 'compact'
}

/** The question field: a plain GET form, so that it works everywhere and a search can be shared. */
export function SearchForm({ gemeente, query, size }: SearchFormProps) {
  const words = siteWords.nl.search
  const id = `zoek-${size}`
  const label = (
    <label className="search-label" htmlFor={id}>
      {words.label}
    </label>
  )
  return (
    <form className={`search-form search-form-${size}`} role="search" aria-label={words.region} action="/zoeken" method="get">
      {size === 'large' ? <h1 className="search-heading">{label}</h1> : label}
      {size === 'large' && (
        <p className="search-hint" id={`${id}-hint`}>
          {words.hint}
        </p>
      )}
      <div className="search-row">
        <input
          className="search-input"
          id={id}
          name="q"
          type="search"
          defaultValue={query}
          maxLength={300}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
          aria-describedby={size === 'large' ? `${id}-hint` : undefined}
        />
        {gemeente !== null && <input type="hidden" name="gemeente" value={gemeente} />}
        <button className="button" type="submit">
          {words.button}
        </button>
      </div>
    </form>
  )
}
