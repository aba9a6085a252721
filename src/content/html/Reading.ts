import type { IssueParam } from '../../errors'
import type { Surroundings } from './leftOut'
import type { Styles } from './readStyles'

/** What the reader shares between the blocks of one piece of HTML. */
export interface Reading {
  baseUrl: string | undefined
  styles: Styles
  surroundings: Surroundings
  /** Explanations of abbreviations that were given already. */
  explained: Set<string>
  warn: (code: string, params?: Record<string, IssueParam>) => void
}
