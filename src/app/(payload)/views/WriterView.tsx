import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { can } from '../../../../policies/can'
import { AgentWelcome } from '../../../admin/work/AgentWelcome'
import { type Language, toLanguage } from '../../../messages/language'
import type { User } from '../../../payload-types'

interface Props {
  view: AdminViewServerProps
  /** Where the view stands, to come back to after signing in. */
  path: string
  children: (reader: { user: User; language: Language }) => ReactNode | Promise<ReactNode>
}

/**
 * A view of our own in the admin, for those who write and lead. Payload guards its own views only, and puts
 * no frame around others: this asks who it is, and puts the menu around it.
 */
export async function WriterView({ view, path, children }: Props) {
  const { initPageResult, params, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { payload, user, i18n } = req
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  const language = toLanguage(i18n.language)
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <Gutter>{can(user, 'read', 'work') ? await children({ user: user as User, language }) : <AgentWelcome language={language} />}</Gutter>
    </DefaultTemplate>
  )
}
