import type { ReactNode } from 'react'

/** A number that can be dialled from the screen. */
export function phoneLink(phone: string | null): ReactNode {
  return phone ? <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> : null
}

export function mailLink(email: string | null): ReactNode {
  return email ? <a href={`mailto:${email}`}>{email}</a> : null
}
