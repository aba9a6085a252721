import type { EmailContext } from '../../channels/email/renderEmail'
import type { VacView } from '../../reading/vacView'
import { siteSettings } from '../site/siteSettings'
import { publicUrl } from './publicVacs'

/** Who sends the e-mail, and where its reader can complain. */
export async function emailContext(view: VacView): Promise<EmailContext> {
  const { senderName, municipalities } = await siteSettings()
  const own = municipalities.filter(({ name }) => name === view.contactPoint.name)
  const served = own.length > 0 ? own : municipalities
  return {
    senderName,
    municipality: served.map(({ name }) => name).join(' en '),
    complaintsUrl: served.length === 1 ? (served[0]?.complaintsUrl ?? null) : (served.find(({ complaintsUrl }) => complaintsUrl)?.complaintsUrl ?? null),
    answerUrl: publicUrl(view.slug),
  }
}
