import type { Node } from '@tiptap/pm/model'
import { checkText } from '../../../readability/checkText'
import type { Finding, ReadabilityOptions, ReadabilityReport } from '../../../readability/types'
import { toReadabilityBlocks } from './toReadabilityBlocks'

/** A finding in an editor. `start` and `end` are positions in the document that was checked. */
export interface PlacedFinding extends Finding {
  /** Unique within one check. */
  id: string
  /** The text it is about, as it was checked. */
  quote: string
}

/** The outcome of one check of a document. */
export interface CheckedDocument {
  report: ReadabilityReport
  findings: PlacedFinding[]
}

/** Checks an editor's document; places are positions in it. */
export function checkDocument(doc: Node, options: ReadabilityOptions): CheckedDocument {
  const report = checkText({ blocks: toReadabilityBlocks(doc) }, options)
  const findings = report.findings.map((finding, index) => ({
    ...finding,
    id: `${finding.rule}-${index}`,
    quote: textAt(doc, finding),
  }))
  return { report, findings }
}

/** The text between two positions, a hard break as '\n'. */
export function textAt(doc: Node, { start, end }: { start: number; end: number }): string {
  return doc.textBetween(start, end, '\n', '\n')
}
