import type { Payload } from 'payload'
import type { EmailContext } from '../../channels/email/renderEmail'
import type { VacView } from '../../reading/vacView'
import { siteSettings } from '../site/siteSettings'
import { publicUrl } from './publicVacs'

/** Who sends the e-mail, and where its reader can complain. `municipality`: slug of the caller's; null when nobody chose. */
export async function emailContext(payload: Payload, view: VacView, municipality: string | null): Promise<EmailContext> {
  const { senderName, municipalities } = await siteSettings(payload)
  const served = municipality !== null ? municipalities.filter(({ slug }) => slug === municipality) : holdingFor(municipalities, view)
  const complaints = new Set(served.map(({ complaintsUrl }) => complaintsUrl))
  return {
    senderName,
    municipality: served.map(({ name }) => name).join(' en '),
    // The address of one municipality is wrong for the residents of the others.
    complaintsUrl: complaints.size === 1 ? ([...complaints][0] ?? null) : null,
    answerUrl: publicUrl(view.slug, municipalities.length > 1 ? municipality : null),
  }
}

function holdingFor<T extends { slug: string }>(served: T[], { municipalities }: Pick<VacView, 'municipalities'>): T[] {
  if (municipalities.length === 0) return served
  return served.filter(({ slug }) => municipalities.some((held) => held.slug === slug))
}
