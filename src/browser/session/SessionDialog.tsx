'use client'

import { type FormEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Language } from '../../messages/language'
import { sessionWords } from '../../messages/sessionWords'
import { formatTime } from '../../time/dates'
import { type NewSession, type SessionUser, type SignInProblem, extendSession, signIn } from './sessionState'
import type { SessionGuard } from './useSessionGuard'
import styles from './SessionDialog.module.css'

interface Props {
  guard: SessionGuard
  user: SessionUser
  language: Language
}

/** What a user sees of the end of a session: a question in time, a dialog to sign in again, or a bar that says what is missing. */
export function SessionDialog({ guard, user, language }: Props) {
  const words = sessionWords[language]
  const { phase, isBarred } = guard
  if (phase.kind === 'over')
    return <SignInAgain key="over" guard={guard} user={user} language={language} isSaving={phase.isSaving} other={phase.other} />
  if (phase.kind === 'ending') return <StaySignedIn key="ending" guard={guard} language={language} at={phase.at} />
  if (!isBarred) return null
  return (
    <div role="status" className={styles.bar}>
      <p>{words.barred}</p>
      <button type="button" onClick={guard.askToSignIn}>
        {words.again}
      </button>
    </div>
  )
}

function SignInAgain({ guard, user, language, isSaving, other }: Props & { isSaving: boolean; other: string | null }) {
  const id = useId()
  const words = sessionWords[language]
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<SignInProblem | 'missing' | null>(null)
  const [isBusy, setBusy] = useState(false)
  const box = useRef<HTMLInputElement>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    // The dialog may stand inside another form of the page.
    event.stopPropagation()
    if (isBusy) return
    box.current?.focus()
    if (password === '') return setProblem('missing')
    setBusy(true)
    const outcome = await signIn(guard.send, { email: user.email, password })
    setBusy(false)
    if (typeof outcome === 'string') return setProblem(outcome)
    guard.goOn(outcome)
  }

  return (
    <Dialog
      title={other === null ? words.endedTitle : words.otherTitle}
      text={textOf()}
      startsAt={isSaving ? 'field' : 'title'}
      onClose={guard.giveUp}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <label htmlFor={`${id}-email`}>{words.email}</label>
        <input id={`${id}-email`} type="email" autoComplete="username" value={user.email} readOnly />
        <label htmlFor={`${id}-password`}>{words.password}</label>
        <input
          id={`${id}-password`}
          ref={box}
          type="password"
          autoComplete="current-password"
          data-session-start
          value={password}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          onChange={(event) => setPassword(event.target.value)}
        />
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem === null ? '' : words[problem]}
        </p>
        <div className={styles.buttons}>
          <button type="submit" aria-disabled={isBusy || undefined} data-primary>
            {isBusy ? words.busy : words.logIn}
          </button>
          <button type="button" onClick={guard.giveUp}>
            {words.later}
          </button>
        </div>
      </form>
    </Dialog>
  )

  function textOf(): string {
    if (other !== null) return words.other(other, user.name)
    return isSaving ? words.endedSaving : words.ended
  }
}

function StaySignedIn({ guard, language, at }: { guard: SessionGuard; language: Language; at: number }) {
  const words = sessionWords[language]
  const [hasFailed, setFailed] = useState(false)
  const stay = async () => {
    const session: NewSession | null = await extendSession(guard.send)
    if (session) guard.goOn(session)
    else setFailed(true)
  }
  return (
    <Dialog title={words.endingTitle} text={words.ending(formatTime(new Date(at), language))} startsAt="title" onClose={() => void stay()}>
      <p role="alert" className={styles.problem}>
        {hasFailed ? words.stayFailed : ''}
      </p>
      <div className={styles.buttons}>
        <button type="button" data-primary onClick={() => void stay()}>
          {words.stay}
        </button>
        <a href="/uitloggen">{words.logOut}</a>
      </div>
    </Dialog>
  )
}

interface DialogProps {
  title: string
  text: string
  /** A dialog that opens while somebody types must not take their letters for a password. */
  startsAt: 'title' | 'field'
  onClose: () => void
  children: ReactNode
}

/** The browser keeps the focus in it, closes it on Escape, and gives the focus back to where it was. */
function Dialog({ title, text, startsAt, onClose, children }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) {
      element.showModal()
      element.querySelector<HTMLElement>(startsAt === 'field' ? '[data-session-start]' : 'h2')?.focus()
    }
    return () => element?.close()
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <p id={`${id}-text`}>{text}</p>
      {children}
    </dialog>
  )
}
