import type { ContactHit } from '../../../api/agent/schema'
import { agentAnswerWords } from '../../../messages/agentAnswerWords'
import { FactList } from '../parts/FactList'
import { mailLink, phoneLink } from '../parts/reachLinks'
import { FIRST_HEADING } from '../answer/AnswerPane'

/** One entry of the phone directory: only for staff. */
export function ContactCard({ contact, onFlag }: { contact: ContactHit; onFlag: () => void }) {
  const words = agentAnswerWords.contact
  return (
    <article className="agent-answer" aria-labelledby={FIRST_HEADING}>
      <p className="agent-hint">{words.heading}</p>
      <div className="agent-answer__title">
        <h1 id={FIRST_HEADING}>{contact.name}</h1>
        <button type="button" className="agent-button" onClick={onFlag}>
          {agentAnswerWords.answer.wrong} <kbd>K</kbd>
        </button>
      </div>
      <section className="agent-internal">
        <p className="agent-internal__label">{words.internalOnly}</p>
        <FactList
          facts={[
            [words.function, contact.function],
            [words.department, contact.department],
            [words.phone, phoneLink(contact.phone)],
            [words.email, mailLink(contact.email)],
            [words.availability, contact.availability],
          ]}
        />
      </section>
    </article>
  )
}
