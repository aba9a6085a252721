import type { Payload, PayloadRequest } from 'payload'
import type { Setting } from '../../payload-types'

/** What happens when a text that goes live does not meet our rules. */
export type ReadabilityPolicy = Setting['readabilityPolicy']

export interface ReadabilitySettings {
  policy: ReadabilityPolicy
  /** Words and names that the editors allow, in the order of the alphabet. */
  allowedWords: string[]
}

/** The plain-language settings of this installation, with system access: they hold for everyone alike. */
export async function loadReadabilitySettings({ payload, req }: { payload: Payload; req?: PayloadRequest }): Promise<ReadabilitySettings> {
  const system = { depth: 0, overrideAccess: true, ...(req ? { req } : {}) } as const
  const settings = await payload.findGlobal({ slug: 'settings', ...system })
  const words = await payload.find({ collection: 'allowed-words', sort: 'word', pagination: false, select: { word: true }, ...system })
  return { policy: settings.readabilityPolicy ?? 'inform', allowedWords: words.docs.map(({ word }) => word) }
}
