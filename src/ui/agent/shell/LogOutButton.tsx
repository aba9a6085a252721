import { agentWords } from '../../../messages/agentWords'

/** A form and not a link: what changes something is posted. */
export function LogOutButton({ userName }: { userName: string | null }) {
  return (
    <form action="/uitloggen/sessie" method="post">
      <button type="submit" className="agent-button agent-button--quiet">
        {agentWords.logOut}
        {userName ? <span className="agent-header__user">{userName}</span> : null}
      </button>
    </form>
  )
}
