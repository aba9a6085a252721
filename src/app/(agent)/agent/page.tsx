import { redirect } from 'next/navigation'
import { loadAgentStart } from '../../../api/agent/loadAgentStart'
import { payloadInstance } from '../../../api/payloadInstance'
import { currentUser } from '../../../api/session/currentUser'
import { unsavedKey } from '../../../api/session/unsavedKey'
import { formatAgentLocation, parseAgentLocation } from '../../../ui/agent/location/agentLocation'
import { AgentScreen } from '../../../ui/agent/shell/AgentScreen'
import { AgentSession } from '../../../ui/agent/shell/AgentSession'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The agent's screen, for whoever is signed in; others sign in first and come back to the same answer. */
export default async function AgentPage({ searchParams }: Props) {
  const user = await currentUser()
  if (user) {
    return (
      <AgentSession user={{ id: String(user.id), name: user.name, email: user.email }} unsavedKey={unsavedKey(user.id)}>
        <AgentScreen
          initialStart={await loadAgentStart(await payloadInstance(), user)}
          renderedAt={new Date().toISOString()}
          userId={String(user.id)}
        />
      </AgentSession>
    )
  }
  const asked = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  redirect(`/inloggen?naar=${encodeURIComponent(formatAgentLocation(parseAgentLocation(asked.toString())))}`)
}
