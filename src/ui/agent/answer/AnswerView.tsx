import type { ReactNode } from 'react'
import { agentAnswerWords } from '../../../messages/agentAnswerWords'
import type { AgentAnswer } from './agentAnswer'
import { AnswerNews } from './AnswerNews'
import { AnswerHead } from './AnswerHead'
import { InternalPart } from './InternalPart'
import { RenderedHtml } from '../parts/RenderedHtml'
import { VacLinks } from '../parts/VacLinks'

interface Props {
  answer: AgentAnswer
  headingId: string
  now: Date
  onFlag: () => void
  onOpenVac: (uuid: string) => void
  /** Slug of the municipality of the caller. */
  municipality: string | null
  /** What must be asked before anything may be said; null when nothing. */
  ask: ReactNode
  /** What else can be done with the answer, beside its heading. */
  children: ReactNode
}

const words = agentAnswerWords.answer

/** One answer, in the order of a conversation: what may not be said, what to say, what to ask, the rest. */
export function AnswerView({ answer, headingId, now, onFlag, onOpenVac, municipality, ask, children }: Props) {
  const { vac, phone } = answer
  return (
    <article className="agent-answer" aria-labelledby={headingId}>
      <AnswerHead answer={answer} headingId={headingId} now={now} municipality={municipality} onFlag={onFlag}>
        {children}
      </AnswerHead>
      <AnswerNews notices={vac.notices} now={now} />
      {answer.place === 'elsewhere' ? <NotHere vac={vac} /> : null}
      {ask ?? <AnswerParts vac={vac} phone={phone} onOpenVac={onOpenVac} />}
    </article>
  )
}

function NotHere({ vac }: Pick<AgentAnswer, 'vac'>) {
  return (
    <section className="agent-not-by-phone">
      <h2>{words.notHere}</h2>
      <p>{words.notHereHint(new Intl.ListFormat('nl').format(vac.municipalities.map(({ name }) => name)))}</p>
    </section>
  )
}

function AnswerParts({ vac, phone, onOpenVac }: Pick<AgentAnswer, 'vac' | 'phone'> & Pick<Props, 'onOpenVac'>) {
  return (
    <>
      {phone.notByPhone ? (
        <section className="agent-not-by-phone">
          <h2>
            <span className="agent-notice__icon" aria-hidden="true">
              ×
            </span>
            {words.notByPhone}
          </h2>
          <p className="agent-pre-line">
            <b>{words.instead}</b> {phone.notByPhone.instead}
          </p>
        </section>
      ) : null}
      <section className="agent-say">
        <h2>{words.say}</h2>
        {phone.say === '' ? <p className="agent-hint">{words.noShortAnswer}</p> : <p className="agent-pre-line">{phone.say}</p>}
        {phone.sayFrom === 'answer' ? <p className="agent-hint">{words.sayFromAnswer}</p> : null}
      </section>
      {phone.questionsToAsk.length > 0 ? (
        <section>
          <h2>{words.askOn}</h2>
          <ul className="agent-ask">
            {phone.questionsToAsk.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {phone.sections.length > 0 ? (
        <div className="agent-sections">
          {phone.sections.map(({ key, html }) => (
            <section key={key}>
              <h2>{agentAnswerWords.sections[key]}</h2>
              <RenderedHtml html={html} />
            </section>
          ))}
        </div>
      ) : null}
      {phone.bodyHtml === '' ? null : (
        <section>
          <h2>{words.full}</h2>
          <RenderedHtml html={phone.bodyHtml} />
        </section>
      )}
      {vac.related.length > 0 ? (
        <section>
          <h2>{words.related}</h2>
          <VacLinks vacs={vac.related} onOpenVac={onOpenVac} />
        </section>
      ) : null}
      <InternalPart note={phone.note} handover={phone.handover} contactPerson={phone.contactPerson} linkedLetters={phone.linkedLetters} />
    </>
  )
}
