import type { ContactHit, NoticeView } from '../../../api/agent/schema'
import type { NewFlag } from '../../../api/flags/schema'
import type { FlagSubject } from '../../../flags/flagKinds'
import type { VacView } from '../../../reading/vacView'

/** Something the agent may say is not right, as a choice in the panel. */
export interface FlagTarget {
  /** Unique within one list of targets. */
  id: string
  subject: FlagSubject
  /** What it is called, when that says more than the subject does. */
  name: string | null
  /** The fields of the flag that point at it. */
  refersTo: Pick<NewFlag, 'vac' | 'contact' | 'handover' | 'notice' | 'reference'>
  /** The agent types which letter or address it is. */
  needsReference: boolean
}

/** What can be flagged while this answer, contact or notice is open: the thing itself first. */
export function flagTargets(open: {
  vac: VacView | null
  contact: ContactHit | null
  notice: NoticeView | null
  notices: NoticeView[]
}): FlagTarget[] {
  const { vac, contact, notice, notices } = open
  const from = vac ? { vac: vac.uuid } : {}
  const others = notices.filter(({ id }) => id !== notice?.id)
  return [
    ...(vac ? [target({ id: 'vac', subject: 'vac', name: null, refersTo: from })] : []),
    ...(contact ? [contactTarget(contact)] : []),
    ...(notice ? [noticeTarget(notice)] : []),
    ...(vac ? internalTargets(vac) : []),
    ...others.map(noticeTarget),
    target({ id: 'letter', subject: 'letter', name: null, refersTo: from, needsReference: true }),
    target({ id: 'website', subject: 'website', name: null, refersTo: from, needsReference: true }),
    target({ id: 'otherSite', subject: 'otherSite', name: null, refersTo: from, needsReference: true }),
  ]
}

function internalTargets(vac: VacView): FlagTarget[] {
  const { handover, contactPerson, linkedLetters } = vac.internal ?? { handover: null, contactPerson: null, linkedLetters: [] }
  return [
    ...(handover
      ? [target({ id: 'handover', subject: 'handover', name: handover.title, refersTo: { vac: vac.uuid, handover: handover.id } })]
      : []),
    ...(contactPerson
      ? [
          target({
            id: 'contactPerson',
            subject: 'contact',
            name: contactPerson.name,
            refersTo: { vac: vac.uuid, contact: contactPerson.id },
          }),
        ]
      : []),
    ...linkedLetters.map(({ name, reference }, index) =>
      target({
        id: `letter${index}`,
        subject: 'letter',
        name,
        refersTo: { vac: vac.uuid, reference: reference ? `${name} (${reference})` : name },
      }),
    ),
  ]
}

const contactTarget = ({ id, name }: ContactHit) => target({ id: `contact${id}`, subject: 'contact', name, refersTo: { contact: id } })
const noticeTarget = ({ id, title }: NoticeView) => target({ id: `notice${id}`, subject: 'notice', name: title, refersTo: { notice: id } })

function target(input: Omit<FlagTarget, 'needsReference'> & { needsReference?: boolean }): FlagTarget {
  return { needsReference: false, ...input }
}
