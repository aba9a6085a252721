import type { HandoverView, VacInternals } from '../../../reading/vacView'
import { agentAnswerWords } from '../../../messages/agentAnswerWords'
import { FactList } from '../parts/FactList'
import { mailLink, phoneLink } from '../parts/reachLinks'

type Props = Pick<VacInternals, 'note' | 'handover' | 'contactPerson' | 'linkedLetters'>

const words = agentAnswerWords.internal

/** What a caller may not hear: tinted, and labelled for who cannot see the tint. */
export function InternalPart({ note, handover, contactPerson, linkedLetters }: Props) {
  if (!note && !handover && !contactPerson && linkedLetters.length === 0) return null
  return (
    <section className="agent-internal" aria-labelledby="agent-internal-heading">
      <h2 id="agent-internal-heading" className="agent-internal__label">
        {words.heading} <span>{words.hint}</span>
      </h2>
      {note ? (
        <>
          <h3>{words.note}</h3>
          <p className="agent-pre-line">{note}</p>
        </>
      ) : null}
      {handover ? <Handover handover={handover} /> : null}
      {contactPerson ? (
        <>
          <h3>{words.contactPerson}</h3>
          <p>
            {[contactPerson.name, phoneLink(contactPerson.phone), mailLink(contactPerson.email)]
              .filter(Boolean)
              .map((part, index) => [index > 0 ? ' · ' : '', <span key={index}>{part}</span>])}
          </p>
        </>
      ) : null}
      {linkedLetters.length > 0 ? (
        <>
          <h3>{words.letters}</h3>
          <ul>
            {linkedLetters.map(({ name, reference }) => (
              <li key={`${name} ${reference}`}>{reference ? `${name} (${reference})` : name}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function Handover({ handover }: { handover: HandoverView }) {
  return (
    <>
      <h3>
        {words.handover}: {handover.title}
      </h3>
      <FactList
        facts={[
          [words.firstLine, handover.firstLine],
          [words.rest, handover.rest],
          [agentAnswerWords.contact.department, handover.department],
          [words.groupPhone, phoneLink(handover.groupPhone)],
          [words.groupEmail, mailLink(handover.groupEmail)],
          [words.hours, handover.hours],
          [words.deputy, handover.deputy],
          [words.quickest, handover.quickestChannel ? words.channels[handover.quickestChannel] : null],
        ]}
      />
    </>
  )
}
