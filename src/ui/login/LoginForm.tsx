import { newPasswordWords } from '../../messages/newPasswordWords'
import { siteWords } from '../../messages/siteWords'
import type { LoginError } from './loginErrors'

interface LoginFormProps {
  error: LoginError | null
  /** What was typed before, when it went wrong. */
  email: string
  /** A path on this site to go to afterwards. */
  target: string | null
  hasLoggedOut: boolean
  /** Somebody comes from choosing a new password. */
  hasNewPassword: boolean
  /** Whether a new password can be asked for by mail. */
  canReset: boolean
}

/** A plain form: whoever works here can log in without JavaScript too. */
export function LoginForm({ error, email, target, hasLoggedOut, hasNewPassword, canReset }: LoginFormProps) {
  const words = siteWords.nl.login
  return (
    <div className="login">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {error !== null && (
        <div className="message message-danger" role="alert" id="inlogfout">
          <h2>{words.errorTitle}</h2>
          <p>{words.errors[error]}</p>
        </div>
      )}
      {hasLoggedOut && error === null && (
        <p className="message message-success" role="status">
          {words.loggedOut}
        </p>
      )}
      {hasNewPassword && error === null && (
        <p className="message message-success" role="status">
          {newPasswordWords.nl.passwordChanged}
        </p>
      )}
      <form className="login-form" action="/inloggen/sessie" method="post" aria-describedby={error === null ? undefined : 'inlogfout'}>
        <label htmlFor="email">{words.email}</label>
        <input id="email" name="email" type="email" autoComplete="username" required defaultValue={email} />
        <label htmlFor="password">{words.password}</label>
        <input id="password" name="password" type="password" autoComplete="current-password" required />
        {target !== null && <input type="hidden" name="naar" value={target} />}
        <button className="button" type="submit">
          {words.button}
        </button>
      </form>
      {canReset && (
        <p>
          <a href="/inloggen/vergeten">{newPasswordWords.nl.forgot}</a>
        </p>
      )}
    </div>
  )
}
