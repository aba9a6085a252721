import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import type { ImportRecord } from '../importRecord'
import { ensureNamed } from './ensureNamed'
import { externalIdOf } from './externalIdOf'
import { findImported, type Imported, noteImported } from './importNotes'
import { recordHash } from './recordHash'

export interface WriteOptions {
  /** Goes live at once; otherwise a draft. */
  isPublishing: boolean
  /** Replaces what people edited here since the last import. */
  isOverwriting: boolean
  /** Does everything, and takes it back. */
  isDryRun: boolean
  /** Names of the national product list (UPL) as loaded here. */
  knownProducts: ReadonlySet<string>
}

export interface WriteOutcome {
  result: 'created' | 'changed' | 'unchanged' | 'conflict'
  /** Departments and themes that did not exist and were made. */
  made: { departments: string[]; themes: string[] }
  /** Product names that are not in the national list as loaded here; kept as text. */
  unknownUpl: string[]
}

/**
 * Writes one record in a transaction of its own: wholly or not at all. Throws what the database or
 * the collection's rules say of a record they refuse.
 */
export async function writeRecord(payload: Payload, record: ImportRecord, options: WriteOptions): Promise<WriteOutcome> {
  const req = await createLocalReq({ context: { editorName: `Import ${record.source}` } }, payload)
  await initTransaction(req)
  try {
    const outcome = await writeInTransaction(payload, req, { record, options })
    if (options.isDryRun) await killTransaction(req)
    else await commitTransaction(req)
    return outcome
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

interface Writing {
  record: ImportRecord
  options: WriteOptions
}

async function writeInTransaction(payload: Payload, req: PayloadRequest, { record, options }: Writing): Promise<WriteOutcome> {
  const made: WriteOutcome['made'] = { departments: [], themes: [] }
  const unknownUpl = record.upl.filter((name) => !options.knownProducts.has(name))
  const hash = recordHash(record)
  const imported = await findImported(req, record)
  const isWaiting = imported !== null && options.isPublishing && !imported.isLive
  if (imported && imported.hash === hash && !isWaiting) return { result: 'unchanged', made, unknownUpl }
  if (imported?.isEditedHere && !options.isOverwriting) return { result: 'conflict', made, unknownUpl }
  const department = await ensureNamed(req, 'departments', record.department)
  if (department.isNew) made.departments.push(record.department)
  const themes: number[] = []
  for (const name of record.themes) {
    const theme = await ensureNamed(req, 'themes', name)
    if (theme.isNew) made.themes.push(name)
    themes.push(theme.id)
  }
  await save(payload, req, { record, options, imported, hash, links: { department: department.id, themes } })
  return { result: imported ? 'changed' : 'created', made, unknownUpl }
}

interface Saving extends Writing {
  imported: Imported | null
  hash: string
  links: { department: number; themes: number[] }
}

async function save(payload: Payload, req: PayloadRequest, { record, options, imported, hash, links }: Saving): Promise<void> {
  const system = { depth: 0, overrideAccess: true, req } as const
  // A live VAC is changed live, also without --publish: a hidden draft would leave the old text standing.
  const isLive = options.isPublishing || imported?.isLive === true
  if (record.reviewDate) req.context.review = { nextDue: record.reviewDate }
  const data = {
    question: record.question,
    ...(record.shortAnswer === undefined ? {} : { shortAnswer: record.shortAnswer }),
    answer: record.answer as never,
    owningDepartment: links.department,
    themes: links.themes,
    searchTerms: record.searchTerms,
    upl: record.upl,
    ...(record.targetGroup ? { targetGroup: record.targetGroup } : {}),
    _status: isLive ? ('published' as const) : ('draft' as const),
  }
  const vac = imported
    ? await payload.update({ collection: 'vacs', id: imported.vac, data, draft: !isLive, ...system })
    : await payload.create({ collection: 'vacs', data: { ...data, externalId: externalIdOf(record) } as never, draft: !isLive, ...system })
  if (record.reviewDate && !isLive) await confirmImport(payload, req, { vac: vac.id, nextDue: record.reviewDate })
  await noteImported(req, record, { vac: vac.id, hash })
}

async function confirmImport(payload: Payload, req: PayloadRequest, { vac, nextDue }: { vac: number; nextDue: string }): Promise<void> {
  await payload.create({
    collection: 'review-confirmations',
    data: { vac, occasion: 'imported', confirmedAt: new Date().toISOString(), confirmedByName: 'Import', nextDue },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
