import { z } from 'zod'
import type { RichDocument } from '../content/document'
import { isEmptyDocument } from '../content/isEmptyDocument'
import type { DocumentVariant } from '../content/schema'
import { validateDocument } from '../content/validateDocument'
import type { Issue } from '../errors'
import { isDay } from '../time/isDay'

/** Three times the longest question known; a longer one is an answer in the wrong column. */
export const MAX_QUESTION_LENGTH = 300
/** Names of departments, themes and products; the longest product name known has 120 characters. */
export const MAX_NAME_LENGTH = 200
export const MAX_SHORT_ANSWER_LENGTH = 1000
export const MAX_NOTE_LENGTH = 4000

const sectionText = (variant: DocumentVariant) =>
  z
    .custom<RichDocument>()
    .superRefine((value, context) => {
      for (const { code, params } of validateDocument(value, variant)) context.addIssue({ code: 'custom', params: { code, ...params } })
    })
    .optional()

const name = z.string().min(1).max(MAX_NAME_LENGTH)

/** The one shape every format is read into and the writer takes. Names are names as the source has them; the writer finds or makes the records behind them. */
export const importRecordSchema = z.object({
  /** Identifies the record within its source, for good: the same id means the same VAC at the next import. */
  externalId: name,
  question: z.string().min(1).max(MAX_QUESTION_LENGTH),
  shortAnswer: z.string().max(MAX_SHORT_ANSWER_LENGTH).optional(),
  answer: z.custom<RichDocument>().superRefine((value, context) => {
    const issues = validateDocument(value, 'full')
    for (const { code, params } of issues) context.addIssue({ code: 'custom', params: { code, ...params } })
    if (issues.length === 0 && isEmptyDocument(value))
      context.addIssue({ code: 'custom', params: { code: 'field_missing', field: 'answer' } })
  }),
  department: name,
  themes: z.array(name),
  searchTerms: z.array(name),
  upl: z.array(name),
  targetGroup: z.enum(['resident', 'business', 'both']).optional(),
  /** Formatted texts beside the answer. */
  sections: z
    .object({ cost: sectionText('short'), duration: sectionText('short'), bring: sectionText('list'), apply: sectionText('short') })
    .optional(),
  /** Names of municipalities for which it holds; without them it holds for all. */
  municipalities: z.array(name).optional(),
  questionsToAsk: z.array(z.string().min(1).max(MAX_QUESTION_LENGTH)).optional(),
  internalNote: z.string().max(MAX_NOTE_LENGTH).optional(),
  /** ISO 8601 moment at which it goes offline. */
  endsAt: z.string().optional(),
  /** yyyy-mm-dd */
  reviewDate: z.string().refine(isDay).optional(),
  /** Name of the format or site the record comes from; external ids are unique within it. */
  source: name,
  sourceUrl: z.string().optional(),
  /** ISO 8601 moment at which the source last changed it. */
  sourceModified: z.string().optional(),
  warnings: z.array(z.custom<Issue>()),
})

export type ImportRecord = z.infer<typeof importRecordSchema>

/**
 * What a reader yields: a record, a record that cannot be taken over (`error`), one
 * that need not be (`skipped`), or a remark about the file as a whole (`warning`). `line` is the line of the source where it begins, from 1;
 * `row` the number that a spreadsheet shows before it, where that is another.
 */
export type ReadOutcome = { line: number; row?: number } & (
  { record: ImportRecord } | { error: Issue } | { skipped: Issue } | { warning: Issue }
)

/** Checks a candidate against the record shape. The first fault is the outcome's error. */
export function toOutcome(line: number, candidate: ImportRecord): ReadOutcome {
  const parsed = importRecordSchema.safeParse(candidate)
  if (parsed.success) return { line, record: parsed.data }
  const [first] = parsed.error.issues
  return { line, error: first ? toIssue(first) : { code: 'record_invalid', path: [], params: {} } }
}

function toIssue(fault: z.core.$ZodIssue): Issue {
  const path = fault.path.filter((key) => typeof key !== 'symbol')
  const field = String(path[0] ?? '')
  if (fault.code === 'too_big') return { code: 'field_too_long', path, params: { field, max: Number(fault.maximum) } }
  if (fault.code === 'too_small') return { code: 'field_missing', path, params: { field } }
  if (fault.code === 'custom' && fault.params) {
    const { code, ...params } = fault.params
    return { code: String(code), path, params: params as Issue['params'] }
  }
  return { code: 'field_invalid', path, params: { field } }
}
