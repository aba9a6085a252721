import type { AgentStartResponse } from '../../../api/agent/schema'
import { agentWords } from '../../../messages/agentWords'

/** More do not fit beside the search box as buttons. */
const MAX_AS_BUTTONS = 3

interface Props {
  municipalities: AgentStartResponse['municipalities']
  chosen: string | null
  onChoose: (slug: string | null) => void
}

/** For which municipality the caller calls; absent when only one is served. */
export function MunicipalityChoice({ municipalities, chosen, onChoose }: Props) {
  if (municipalities.length < 2) return null
  const choices = [...municipalities.map(({ slug, name }) => ({ slug, name })), { slug: null, name: agentWords.allMunicipalities }]
  if (municipalities.length > MAX_AS_BUTTONS) {
    return (
      <select
        className="agent-select"
        aria-label={agentWords.municipality}
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
      >
        {choices.map(({ slug, name }) => (
          <option key={slug ?? ''} value={slug ?? ''}>
            {name}
          </option>
        ))}
      </select>
    )
  }
  return (
    <fieldset className="agent-choice">
      <legend className="visually-hidden">{agentWords.municipality}</legend>
      {choices.map(({ slug, name }) => (
        <label key={slug ?? ''} className="agent-choice__item">
          <input type="radio" name="municipality" checked={slug === chosen} onChange={() => onChoose(slug)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
