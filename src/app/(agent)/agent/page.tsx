import { redirect } from 'next/navigation'
import { currentUser } from '../../../api/session/currentUser'
import { formatAgentLocation, parseAgentLocation } from '../../../ui/agent/agentLocation'
import { AgentScreen } from '../../../ui/agent/AgentScreen'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The agent's screen, for whoever is signed in; others sign in first and come back to the same answer. */
export default async function AgentPage({ searchParams }: Props) {
  if (await currentUser()) return <AgentScreen />
  const asked = new URLSearchParams(Object.entries(await searchParams).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
  redirect(`/inloggen?naar=${encodeURIComponent(formatAgentLocation(parseAgentLocation(asked.toString())))}`)
}
