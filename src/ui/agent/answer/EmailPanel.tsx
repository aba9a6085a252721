import { useEffect, useRef, useState } from 'react'
import { agentAnswerWords } from '../../../messages/agentAnswerWords'
import type { AgentAnswer } from './agentAnswer'
import { copyText } from '../../../browser/copyText'
import { Panel } from '../parts/Panel'

const words = agentAnswerWords.email

/** The answer as an e-mail, to copy in one go, with or without its layout. */
export function EmailPanel({ email, onClose }: { email: AgentAnswer['email']; onClose: () => void }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const plain = useRef<HTMLTextAreaElement>(null)
  const copy = async (html: string | undefined) => {
    setOutcome((await copyText({ plain: email.text, html })) ? 'copied' : 'refused')
  }
  useEffect(() => {
    if (outcome === 'refused') plain.current?.select()
  }, [outcome])

  return (
    <Panel heading={words.heading} onClose={onClose}>
      <div className="agent-form__buttons">
        <button type="button" className="agent-button agent-button--primary" data-initial-focus onClick={() => void copy(email.html)}>
          {words.copyRich}
        </button>
        <button type="button" className="agent-button" onClick={() => void copy(undefined)}>
          {words.copyPlain}
        </button>
      </div>
      <p role="status" className="agent-said">
        {outcome ? words[outcome] : ''}
      </p>
      {outcome === 'refused' ? (
        <label className="agent-field">
          <span>{words.plain}</span>
          <textarea ref={plain} readOnly rows={8} value={email.text} />
        </label>
      ) : null}
      <p>
        {words.subject}: <b>{email.subject}</b>
      </p>
      {/* An empty sandbox: the mail's own layout, apart from ours, and nothing in it can run. */}
      <iframe
        className="agent-email"
        title={words.preview}
        sandbox=""
        srcDoc={`<!doctype html><html lang="nl"><title>${words.preview}</title>${email.html}`}
      />
    </Panel>
  )
}
