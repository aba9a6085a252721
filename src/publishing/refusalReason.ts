import { APIError } from 'payload'

interface FieldFault {
  path?: string
  message?: string
  label?: unknown
}

/** Why Payload or one of our hooks refused something, in Dutch, for whoever can mend it. */
export function refusalReason(error: unknown): string {
  // By shape, not by class: the built app may hold a class twice.
  const { data, status, message, isPublic } = error as {
    data?: { errors?: FieldFault[] } | null
    status?: number
    message?: string
    isPublic?: boolean
  }
  const faults = data?.errors ?? []
  if (faults.length > 0) return faults.map(sentence).join(' ')
  const isRefusal = error instanceof APIError || isPublic === true || (status !== undefined && status < 500)
  return isRefusal && message ? message : 'Er ging bij ons iets mis. Vraag de beheerder in het logboek te kijken.'
}

function sentence({ path, label, message = '' }: FieldFault): string {
  const name = typeof label === 'string' && label !== '' ? label : ((label as { nl?: string } | undefined)?.nl ?? path ?? '')
  const said = /[.!?]$/.test(message) ? message : `${message}.`
  return name === '' || message.includes(name) ? said : `${name}: ${said}`
}
