import { APIError, commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import { changeFindability } from '../../findability/changeFindability'
import type { Vac } from '../../payload-types'
import { importMessage } from '../importMessages'
import type { ImportRecord } from '../importRecord'
import { confirmImport } from './confirmImport'
import { ensureNamed, findNamed } from './ensureNamed'
import { externalIdOf } from './externalIdOf'
import { findImported, idWithZeros, type Imported, noteImported } from './importNotes'
import { municipalitiesNamed } from './municipalitiesNamed'
import { recordHash } from './recordHash'
import { hashesOf, isEditedHere, type Lists, mergeList, type WrittenTexts } from './takenOver'
import { textsOf, textsOfVac, themesOfVac } from './textsOf'

export interface WriteOptions {
  /** Goes live at once; otherwise a draft. */
  isPublishing: boolean
  /** Replaces texts that people edited here since the last import; what they added stays. */
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

/** An id that no department has. */
const NO_DEPARTMENT = -1

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
  const withZeros = imported ? null : await idWithZeros(req, record)
  if (withZeros !== null)
    throw new APIError(importMessage({ code: 'zeros_lost', path: [], params: { externalId: record.externalId, known: withZeros } }), 400)
  const current = imported ? await newestOf(payload, req, imported) : null
  const municipalities = await municipalitiesNamed(req, record.municipalities ?? [])
  const asComing = (department: number) => textsOf(record, { department, municipalities })
  // Nothing is made for a record that is left alone, no department either.
  const known = (await findNamed(req, 'departments', record.department)) ?? NO_DEPARTMENT
  if (imported && !options.isOverwriting && isConflict(imported, current, asComing(known))) return { result: 'conflict', made, unknownUpl }
  const department = await ensureNamed(req, 'departments', record.department)
  if (department.isNew) made.departments.push(record.department)
  const themes: number[] = []
  for (const name of record.themes) {
    const theme = await ensureNamed(req, 'themes', name)
    if (theme.isNew) made.themes.push(name)
    themes.push(theme.id)
  }
  await save(payload, req, {
    record,
    options,
    imported,
    current,
    hash,
    coming: asComing(department.id),
    lists: { searchTerms: record.searchTerms, upl: record.upl, themes },
  })
  return { result: imported ? 'changed' : 'created', made, unknownUpl }
}

/** The newest version, with the texts of a draft that lies over what is live; null for what was thrown away. */
async function newestOf(payload: Payload, req: PayloadRequest, { vac, isDeleted }: Imported): Promise<Vac | null> {
  return isDeleted ? null : payload.findByID({ collection: 'vacs', id: vac, draft: true, depth: 0, overrideAccess: true, req })
}

/** Whether people changed here what the record says. What they added beside it is no conflict: it stays. */
function isConflict(imported: Imported, current: Vac | null, coming: WrittenTexts): boolean {
  if (imported.isDeleted || !current) return true
  return imported.taken ? isEditedHere(textsOfVac(current), coming, imported.taken.texts) : imported.hasNewVersion
}

interface Saving extends Writing {
  imported: Imported | null
  current: Vac | null
  hash: string
  coming: WrittenTexts
  lists: Lists
}

async function save(
  payload: Payload,
  req: PayloadRequest,
  { record, options, imported, current, hash, coming, lists }: Saving,
): Promise<void> {
  const system = { depth: 0, overrideAccess: true, req } as const
  // A live VAC is changed live, also without --publish: a hidden draft would leave the old text standing.
  const isLive = options.isPublishing || imported?.isLive === true
  if (record.reviewDate) req.context.review = { nextDue: record.reviewDate }
  const before = imported?.taken?.lists
  const { apply, ...texts } = coming
  const data = {
    ...texts,
    ...(apply ? { apply: { ...current?.apply, text: apply as Record<string, unknown> } } : {}),
    themes: current ? mergeList(lists.themes, themesOfVac(current), before?.themes ?? []) : lists.themes,
    _status: isLive ? ('published' as const) : ('draft' as const),
  } as Omit<Vac, 'id' | 'createdAt' | 'updatedAt'>
  const { searchTerms, upl } = lists
  const asNew = { ...data, searchTerms, upl, externalId: externalIdOf(record) }
  const vac = imported
    ? await payload.update({ collection: 'vacs', id: imported.vac, data, draft: !isLive, ...system })
    : await payload.create({ collection: 'vacs', data: asNew, draft: !isLive, ...system })
  if (imported)
    await changeFindability(req, vac.id, (now) => ({
      searchTerms: mergeList(searchTerms, now.searchTerms, before?.searchTerms ?? []),
      upl: mergeList(upl, now.upl, before?.upl ?? []),
    }))
  if (record.reviewDate && !isLive) await confirmImport(payload, req, { vac: vac.id, nextDue: record.reviewDate })
  // Fields that an earlier import filled and this one does not stay ours as they were then.
  await noteImported(req, record, {
    vac: vac.id,
    hash,
    taken: { texts: { ...imported?.taken?.texts, ...hashesOf(textsOfVac(vac), coming) }, lists },
  })
}
