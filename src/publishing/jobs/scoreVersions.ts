import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { runInTransaction } from '../../database/runInTransaction'
import { oneByOne } from '../../outages/apart'
import { reasonIn } from '../../outages/reasonIn'
import type { Vac } from '../../payload-types'
import { keepScore } from '../readability/keepScore'
import { loadReadabilitySettings } from '../readability/loadReadabilitySettings'
import { type ScoreBasis, scoreBasis } from '../readability/scoreBasis'
import { scoreVac } from '../readability/scoreVac'

/** How many VACs are looked up at once; each is scored in a transaction of its own. */
const BATCH = 100

interface Tools {
  payload: Payload
}

/** Counts how plain the newest and the live version of these VACs are, where that is not known yet. May be done twice. */
export async function scoreVersions({ payload }: Tools, vacs: number[]): Promise<void> {
  // Should the words change meanwhile, the job of that change counts anew.
  const { allowedWords } = await loadReadabilitySettings({ payload })
  await oneByOne(
    new Set(vacs),
    (vac) => onItsOwn(payload, (req) => scoreOne(req, vac, allowedWords)),
    // A text that cannot be read is scored when it is saved anew; until then the others must not wait for it.
    (vac, error) => payload.logger.error(`VAC ${vac} has no score: ${reasonIn(error)}`),
  )
}

/** The same for every VAC whose newest or live version has no score by today's rules and words. Gives how many there were. */
export async function rescore({ payload }: Tools): Promise<number> {
  let count = 0
  for (let after = 0; ;) {
    const vacs = await onItsOwn(payload, (req) => nextOutdated(req, after))
    const last = vacs.at(-1)
    if (last === undefined) return count
    await scoreVersions({ payload }, vacs)
    count += vacs.length
    after = last
  }
}

async function scoreOne(req: PayloadRequest, vac: number, allowedWords: string[]): Promise<void> {
  // Waits for whoever is saving this VAC, and keeps others from saving or removing it meanwhile.
  const [row] = await runInTransaction(req, sql`select _status from vacs where id = ${vac} for update`)
  if (!row) return
  const basis = scoreBasis(allowedWords)
  const newest = await newestVersion(req, vac, false)
  const live = row._status !== 'published' ? null : newest?.text._status === 'published' ? newest : await newestVersion(req, vac, true)
  for (const version of new Set([newest, live])) {
    if (!version || (await isKept(req, version.id, basis))) continue
    await keepScore(req, {
      vac,
      version: version.id,
      score: scoreVac(version.text, { allowedWords }),
      basis,
      isLive: version.id === live?.id,
    })
  }
}

async function isKept(req: PayloadRequest, version: string, { engineVersion, wordsVersion }: ScoreBasis): Promise<boolean> {
  const rows = await runInTransaction(
    req,
    sql`select 1 from vac_scores where version = ${version} and engine_version = ${engineVersion} and words_version = ${wordsVersion}`,
  )
  return rows.length > 0
}

async function newestVersion(req: PayloadRequest, vac: number, isLive: boolean): Promise<{ id: string; text: Vac } | null> {
  const { docs } = await req.payload.findVersions({
    collection: 'vacs',
    where: { and: [{ parent: { equals: vac } }, ...(isLive ? [{ 'version._status': { equals: 'published' } }] : [])] },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ? { id: String(docs[0].id), text: docs[0].version as unknown as Vac } : null
}

/** Ids above `after` of VACs that need counting, a batch at most, in order. */
async function nextOutdated(req: PayloadRequest, after: number): Promise<number[]> {
  const { engineVersion, wordsVersion } = scoreBasis((await loadReadabilitySettings({ payload: req.payload, req })).allowedWords)
  const rows = await runInTransaction(
    req,
    sql`select distinct v.parent_id as id from _vacs_v v join vacs on vacs.id = v.parent_id
        where v.parent_id > ${after}
          and (v.latest or (vacs._status = 'published' and v.id = (select max(live.id) from _vacs_v live where live.parent_id = v.parent_id and live.version__status = 'published')))
          and not exists (select 1 from vac_scores kept
                          where kept.version = v.id::text and kept.engine_version = ${engineVersion} and kept.words_version = ${wordsVersion})
        order by v.parent_id limit ${BATCH}`,
  )
  return rows.map(({ id }) => Number(id))
}

async function onItsOwn<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, () => work(req))
}
