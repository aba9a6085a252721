import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { whereLive } from '../../../policies/isLive'
import { type FlagSubject, flaggedDocuments, isFlaggedDocument } from '../../../src/flags/flagKinds'
import { userOf } from '../../access/userOf'
import { newestVersionId } from '../../../src/database/newestVersionId'

/**
 * Sends a new flag to the department that owns what it speaks of; what nobody owns goes to the
 * editors (no department). Notes which version of the VAC the reporter saw.
 */
export const routeToDepartment: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') return { ...data, ...reported(originalDoc), department: data.department ?? null }
  const user = userOf(req)
  if (user) await refuseWhatIsNotLive(req, data.vac)
  const department = await owningDepartment(req, data)
  const isAnonymous = data.wantsReply === false && req.context.isAnonymousFlag === true
  return {
    ...data,
    department,
    vacVersion: data.vac ? await newestVersionId(req, Number(data.vac), { publishedOnly: true }) : null,
    ...(user ? { reporter: isAnonymous ? null : user.id, reporterName: isAnonymous ? null : user.name, state: 'open', answer: null } : {}),
  }
}

/** Who reports has seen the answer, so it is live; a flag about a draft would be a way to ask after it. */
async function refuseWhatIsNotLive(req: PayloadRequest, vac: unknown): Promise<void> {
  if (vac === undefined || vac === null) return
  const { totalDocs } = await req.payload.count({
    collection: 'vacs',
    where: { and: [{ id: { equals: Number(vac) } }, whereLive(new Date())] },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) throw new APIError('Wat u meldt, staat niet (meer) live. Zoek het opnieuw op.', 400, undefined, true)
}

/** What was reported stays as it was reported; only the handling changes. */
function reported(flag: Record<string, unknown> | undefined): Record<string, unknown> {
  const keys = [
    'subject',
    'kind',
    'text',
    'query',
    'vac',
    'contact',
    'handover',
    'notice',
    'reference',
    'vacVersion',
    'reporter',
    'reporterName',
    'wantsReply',
  ]
  return Object.fromEntries(keys.filter((key) => flag && key in flag).map((key) => [key, flag?.[key]]))
}

async function owningDepartment(req: PayloadRequest, data: Record<string, unknown>): Promise<number | null> {
  const subject = data.subject as FlagSubject
  const { field, collection, departmentField } = isFlaggedDocument(subject) ? flaggedDocuments[subject] : flaggedDocuments.vac
  const id = data[field]
  if (id === undefined || id === null) {
    if (!isFlaggedDocument(subject)) return null
    throw new APIError('Zeg erbij waarover het signaal gaat.', 400, undefined, true)
  }
  const document = (await req.payload.findByID({
    collection,
    id: Number(id),
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })) as Record<string, unknown> | null
  if (!document) throw new APIError('Wat u meldt, bestaat niet meer. Zoek het opnieuw op.', 400, undefined, true)
  const department = document[departmentField]
  return typeof department === 'number' ? department : null
}
