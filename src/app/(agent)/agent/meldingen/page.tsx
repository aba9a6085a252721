import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { currentUser } from '../../../../api/session/currentUser'
import { agentFlagWords } from '../../../../messages/agentFlagWords'
import { agentWords } from '../../../../messages/agentWords'
import { MyFlagsScreen } from '../../../../ui/agent/flags/MyFlagsScreen'

export const metadata: Metadata = { title: `${agentFlagWords.mine.heading} · ${agentWords.title}` }

export default async function MyFlagsPage() {
  const user = await currentUser()
  if (!user) redirect('/inloggen?naar=/agent/meldingen')
  return <MyFlagsScreen userId={String(user.id)} userName={user.name} />
}
