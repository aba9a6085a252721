import { useEffect, useRef } from 'react'
import { agentAnswerWords } from '../../../messages/agentAnswerWords'

interface Props {
  municipalities: { slug: string; name: string }[]
  hasSingleKeys: boolean
  onChoose: (slug: string) => void
}

/** Keys 1 to 9; with more the rest is chosen by the buttons. */
const MOST_KEYS = 9
const words = agentAnswerWords.askMunicipality

/** Before anything is said of an answer that does not hold everywhere: for which municipality somebody calls. */
export function AskMunicipality({ municipalities, hasSingleKeys, onChoose }: Props) {
  const latest = useRef({ municipalities, hasSingleKeys, onChoose })
  useEffect(() => {
    latest.current = { municipalities, hasSingleKeys, onChoose }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { municipalities: choices, hasSingleKeys: areOn, onChoose: choose } = latest.current
      const place = event.target instanceof Element ? event.target : null
      const isFree = areOn && place?.closest('[data-place="answer"]') && !place.matches('input, select, textarea')
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || place?.closest('dialog') || !(event.altKey || isFree)) return
      const chosen = choices[Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? 0) - 1]
      if (!chosen) return
      event.preventDefault()
      choose(chosen.slug)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <section className="agent-say agent-ask-municipality">
      <h2>{words.question}</h2>
      <p className="agent-hint">{words.hint}</p>
      <p className="agent-form__buttons">
        {municipalities.map(({ slug, name }, index) => (
          <button
            key={slug}
            type="button"
            className="agent-button"
            aria-keyshortcuts={index < MOST_KEYS ? `Alt+${index + 1}` : undefined}
            onClick={() => onChoose(slug)}
          >
            {index < MOST_KEYS ? <kbd>{index + 1}</kbd> : null} {name}
          </button>
        ))}
      </p>
    </section>
  )
}
