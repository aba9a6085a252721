import type { PayloadRequest } from 'payload'
import { writeVacRecord } from '../writeVacRecord'
import type { ScoreBasis } from './scoreBasis'
import type { VacScore } from './scoreVac'

interface Kept {
  vac: number
  version: string
  score: VacScore
  basis: ScoreBasis
  /** Whether this version is what the public sees. */
  isLive: boolean
  /** Why somebody published it although it does not meet our rules. */
  reason?: { text: string; byName: string } | null
}

/** Keeps the score of one version beside its VAC, in the transaction of `req`. A reason that was kept before stays. */
export async function keepScore(req: PayloadRequest, { vac, version, score, basis, isLive, reason }: Kept): Promise<void> {
  const system = { collection: 'vac-scores', depth: 0, overrideAccess: true, req } as const
  const facts = {
    vac,
    version,
    score: score.score,
    meets: score.meets,
    parts: score.parts as unknown as Record<string, unknown>[],
    scoredAt: new Date().toISOString(),
    ...basis,
    ...(reason ? { reason: reason.text, reasonByName: reason.byName } : {}),
  }
  const { docs } = await req.payload.find({ ...system, where: { version: { equals: version } }, limit: 1 })
  if (docs[0]) await req.payload.update({ ...system, id: docs[0].id, data: facts })
  else await req.payload.create({ ...system, data: facts })
  if (isLive) await writeVacRecord(req, vac, { readabilityScore: score.score, readabilityMeets: score.meets })
}
