import type { ReactNode } from 'react'
import { mailHref } from '../../../content/addresses/readEmailAddress'
import { telHref } from '../../../content/addresses/readPhoneNumber'

/** A number that can be dialled from the screen; only text where nothing could dial it. */
export function phoneLink(phone: string | null): ReactNode {
  const href = telHref(phone)
  return href ? <a href={href}>{phone}</a> : phone
}

export function mailLink(email: string | null): ReactNode {
  const href = mailHref(email)
  return href ? <a href={href}>{email}</a> : email
}
