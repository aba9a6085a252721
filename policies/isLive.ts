import type { Where } from 'payload'
import type { Vac } from '../src/payload-types'

/** What decides whether a VAC is live. The keys are required: what was not selected cannot pass for "not live". */
export type LiveFacts = Required<Pick<Vac, '_status' | 'deletedAt' | 'endsAt'>>

/** Whether a VAC is live: published, not thrown away, and its end moment still to come. */
export function isLive({ _status, deletedAt, endsAt }: LiveFacts, moment: Date): boolean {
  return _status === 'published' && !deletedAt && (!endsAt || new Date(endsAt) > moment)
}

/** The same for Payload. `at`: where the VAC stands in what is asked for, such as `vac.`. */
export function whereLive(moment: Date, at: '' | 'vac.' | 'version.' = ''): Where {
  return {
    and: [
      { [`${at}_status`]: { equals: 'published' } },
      { [`${at}deletedAt`]: { exists: false } },
      { or: [{ [`${at}endsAt`]: { exists: false } }, { [`${at}endsAt`]: { greater_than: moment.toISOString() } }] },
    ],
  }
}

/** The same in SQL, of the table `vacs` by the name `row`. `moment`: a parameter such as `$1`. */
export function sqlLive(row: string, moment: `$${number}`): string {
  return `${row}._status = 'published' and ${row}.deleted_at is null and (${row}.ends_at is null or ${row}.ends_at > ${moment}::timestamptz)`
}
