import type { Payload } from 'payload'

export interface SiteSettings {
  siteName: string
  senderName: string
  municipalities: {
    slug: string
    name: string
    phone: string | null
    email: string | null
    website: string | null
    complaintsUrl: string | null
    openingHours: string | null
    address: string | null
  }[]
}

/** What every public page shows of the installation itself. */
export async function siteSettings(payload: Payload): Promise<SiteSettings> {
  const [settings, { docs }] = await Promise.all([
    payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true }),
    payload.find({ collection: 'municipalities', sort: 'id', depth: 0, pagination: false, overrideAccess: true }),
  ])
  return {
    siteName: settings.siteName,
    senderName: settings.senderName ?? settings.siteName,
    municipalities: docs.map((municipality) => ({
      slug: municipality.slug,
      name: municipality.name,
      phone: municipality.phone ?? null,
      email: municipality.email ?? null,
      website: municipality.website ?? null,
      complaintsUrl: municipality.complaintsUrl ?? null,
      openingHours: municipality.openingHours ?? null,
      address: municipality.address ?? null,
    })),
  }
}
