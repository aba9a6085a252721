import { agentWords } from '../../../messages/agentWords'
import type { RequestFailure } from './fetchJson'
import { PassingButton } from './PassingButton'
import { isPassing } from './useRetry'

interface Props {
  failure: RequestFailure
  retry?: {
    again: () => void
    /** Where the focus goes on, when it was on the button as all went well again. */
    onGone: () => void
  }
  /** What the failure means for what the agent was doing. */
  lead?: string
  /** Log in beside this window, because something typed would be lost in it. */
  inNewWindow?: boolean
}

/** What went wrong, in words, with the one thing to do about it. */
export function FailureBanner({ failure, retry, lead, inNewWindow = false }: Props) {
  const words = agentWords.failure
  return (
    <div role="alert" className="agent-banner agent-banner--danger">
      <p>
        {lead ? `${lead} ` : ''}
        {sentence(failure)}
        {retry && isPassing(failure) ? ` ${words.byItself}` : ''}
      </p>
      {failure.kind === 'unauthenticated' ? <LogInLink inNewWindow={inNewWindow} /> : null}
      {retry && failure.kind !== 'unauthenticated' ? (
        <PassingButton className="agent-button" onClick={retry.again} onGone={retry.onGone}>
          {words.retry}
        </PassingButton>
      ) : null}
    </div>
  )
}

function LogInLink({ inNewWindow }: { inNewWindow: boolean }) {
  const words = agentWords.failure
  return (
    <a
      href="/inloggen?naar=/agent"
      // At the click, because the address follows what is typed a moment later.
      onClick={(event) => event.currentTarget.setAttribute('href', logInAddress())}
      target={inNewWindow ? '_blank' : undefined}
      rel={inNewWindow ? 'noopener' : undefined}
    >
      {inNewWindow ? words.logInNewTab : words.logIn}
    </a>
  )
}

function logInAddress(): string {
  return `/inloggen?naar=${encodeURIComponent(window.location.pathname + window.location.search)}`
}

function sentence(failure: RequestFailure): string {
  const words = agentWords.failure
  if (failure.kind === 'away') return failure.detail || words.failed
  if (failure.kind !== 'refused') return words[failure.kind]
  return failure.detail || words.refused
}
