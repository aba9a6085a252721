import type { VacState } from '../../publishing/vacState'

/** What the panel beside the editor shows of one VAC: `GET /v1/lifecycle/{id}`. */
export interface Lifecycle {
  vacId: number
  uuid: string
  state: VacState
  publishedAt: string | null
  lastChecked: string | null
  lastCheckedByName: string | null
  /** yyyy-mm-dd */
  reviewDue: string | null
  isOverdue: boolean
  /** What this user may do with it. */
  abilities: { confirm: boolean; publish: boolean; plan: boolean }
  schedules: { id: number; action: 'publish' | 'retire'; moment: string; requestedByName: string | null }[]
  openFlags: number
  /** Site-relative addresses; null while the VAC is not live. */
  links: { website: string; print: string; agent: string } | null
  /** The four channels as they look now (newest version), for a glance before publishing. */
  preview: { phone: string; email: string; counter: string; website: string }
}
