import { mailHref } from '../content/addresses/readEmailAddress'
import { telHref } from '../content/addresses/readPhoneNumber'
import { webHref } from '../content/addresses/readWebAddress'
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
  return {
    name: contactPoint.name,
    phone,
    phoneHref: telHref(phone),
    email,
    emailHref: mailHref(email),
    website: webHref(contactPoint.website),
  }
}

function filled(value: string | null): string | null {
  return value?.trim() ? value.trim() : null
}
