import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { OVERVIEW_PATH } from '../../../admin/readabilityOverview/overviewHref'
import { ReadabilityOverview } from '../../../admin/readabilityOverview/ReadabilityOverview'
import { AgentWelcome } from '../../../admin/work/AgentWelcome'
import { loadOverview } from '../../../api/readability/loadOverview'
import { overviewQuery } from '../../../api/readability/schema'
import { toLanguage } from '../../../messages/language'
import type { User } from '../../../payload-types'

/** The overview of plain language in the admin. Payload guards its own views only, and puts no frame around others. */
export async function ReadabilityView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { payload, user, i18n } = req
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(OVERVIEW_PATH)}`)
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
      <Gutter>{user.role === 'agent' ? <AgentWelcome language={language} /> : await overview()}</Gutter>
    </DefaultTemplate>
  )

  async function overview() {
    const filled = Object.entries(searchParams ?? {}).filter(([, value]) => value !== '')
    // An address that somebody typed wrongly shows everything rather than an error.
    const query = overviewQuery.safeParse(Object.fromEntries(filled)).data ?? overviewQuery.parse({})
    return <ReadabilityOverview overview={await loadOverview({ payload, user: user as User, query })} query={query} language={language} />
  }
}
