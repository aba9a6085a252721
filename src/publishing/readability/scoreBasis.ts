import { createHash } from 'node:crypto'
import { ENGINE_VERSION } from '../../readability'

/** What a kept score was counted with. Another basis: count anew. */
export interface ScoreBasis {
  engineVersion: string
  /** Short digest of the allowed words, whatever their order. */
  wordsVersion: string
}

export function scoreBasis(allowedWords: readonly string[]): ScoreBasis {
  const digest = createHash('sha256')
    .update([...allowedWords].sort().join('\n'))
    .digest('hex')
  return { engineVersion: ENGINE_VERSION, wordsVersion: digest.slice(0, 16) }
}
