import { dayOrNull, filled } from './relations'
import type { VacSource } from './vacSource'
import type { HandoverView, VacInternals } from './vacView'

/** What only staff may see of a VAC. */
export function readInternals({ vac, record, findability }: VacSource): VacInternals {
  const contact = filled([vac.contactPerson])[0]
  return {
    note: vac.internalNote?.trim() || null,
    questionsToAsk: vac.questionsToAsk ?? [],
    searchTerms: findability.searchTerms,
    handover: readHandover(vac.handover),
    contactPerson: contact ? { id: contact.id, name: contact.name, phone: contact.phone ?? null, email: contact.email ?? null } : null,
    linkedLetters: (vac.linkedLetters ?? []).map(({ name, reference }) => ({ name, reference: reference ?? null })),
    notByPhone: vac.notByPhone ? { instead: vac.notByPhoneInstead ?? '' } : null,
    lastChecked: dayOrNull(record?.lastChecked),
    reviewDue: record?.reviewDue ?? null,
  }
}

function readHandover(relation: VacSource['vac']['handover']): HandoverView | null {
  const handover = filled([relation])[0]
  if (!handover) return null
  const department = filled([handover.department])[0]
  return {
    id: handover.id,
    title: handover.title,
    department: department?.name ?? '',
    firstLine: handover.firstLine,
    rest: handover.rest,
    groupPhone: handover.groupPhone ?? null,
    groupEmail: handover.groupEmail ?? null,
    hours: handover.hours ?? null,
    deputy: handover.deputy ?? null,
    quickestChannel: handover.quickestChannel ?? null,
  }
}
