import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { can } from '../../../../policies/can'
import { defaultConnection } from '../../../../search/copy/connection'
import { AgentWelcome } from '../../../admin/work/AgentWelcome'
import { WorkPage } from '../../../admin/work/WorkPage'
import { unsavedKey } from '../../../api/session/unsavedKey'
import { loadWork } from '../../../api/work/loadWork'
import { OpenUnsavedStore } from '../../../browser/unsaved/OpenUnsavedStore'
import { toLanguage } from '../../../messages/language'
import type { User } from '../../../payload-types'
import { systemClock } from '../../../time/clock'

/** The start page of the admin. Payload puts its own frame, with menu and path, around a dashboard. */
export async function WorkView({ initPageResult }: AdminViewServerProps) {
  const { payload, user, i18n } = initPageResult.req
  const language = toLanguage(i18n.language)
  if (!user) return null
  if (!can(user, 'read', 'work')) {
    return (
      <Gutter>
        <AgentWelcome language={language} />
      </Gutter>
    )
  }
  const work = await loadWork({ payload, connection: defaultConnection(), user: user as User, now: systemClock() })
  return (
    <Gutter>
      <OpenUnsavedStore userId={String(user.id)} unsavedKey={unsavedKey(user.id)} />
      <WorkPage work={work} language={language} />
    </Gutter>
  )
}
