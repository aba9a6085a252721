import { isAllowedHref } from '../content/isAllowedHref'
import type { VacView } from '../reading/vacView'

/** Where a resident turns to, with addresses to click on; null where there is none. */
export interface ContactDetails {
  name: string
  phone: string | null
  phoneHref: string | null
  email: string | null
  emailHref: string | null
  website: string | null
}

export function contactDetails({ contactPoint }: Pick<VacView, 'contactPoint'>): ContactDetails {
  const phone = filled(contactPoint.phone)
  const email = filled(contactPoint.email)
  const website = filled(contactPoint.website)
  return {
    name: contactPoint.name,
    phone,
    phoneHref: phone ? hrefOrNull(`tel:${phone.replaceAll(/[^\d+*#]/g, '')}`) : null,
    email,
    emailHref: email ? hrefOrNull(`mailto:${email}`) : null,
    website: website ? hrefOrNull(website) : null,
  }
}

function filled(value: string | null): string | null {
  return value?.trim() ? value.trim() : null
}

function hrefOrNull(href: string): string | null {
  return isAllowedHref(href) ? href : null
}
