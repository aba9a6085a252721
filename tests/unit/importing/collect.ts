import type { ReadOutcome } from '../../../src/importing/importRecord'
import { importMessage } from '../../../src/importing/importMessages'
import { toHtml } from '../../../src/content/toHtml'

export async function collect(outcomes: AsyncIterable<ReadOutcome>): Promise<ReadOutcome[]> {
  const all: ReadOutcome[] = []
  for await (const outcome of outcomes) all.push(outcome)
  return all
}

/** Outcomes in one line each: what the cases compare. */
export async function summarise(outcomes: AsyncIterable<ReadOutcome>): Promise<string[]> {
  return (await collect(outcomes)).map((outcome) => {
    if ('record' in outcome) return `${outcome.line} record ${outcome.record.question}`
    if ('error' in outcome) return `${outcome.line} error ${outcome.error.code}`
    return 'skipped' in outcome ? `${outcome.line} skipped ${outcome.skipped.code}` : `${outcome.line} warning ${outcome.warning.code}`
  })
}

/** The records, with the answer as HTML. */
export async function records(outcomes: AsyncIterable<ReadOutcome>) {
  return (await collect(outcomes)).flatMap((outcome) =>
    'record' in outcome ? [{ ...outcome.record, answer: toHtml(outcome.record.answer) }] : [],
  )
}

export async function messages(outcomes: AsyncIterable<ReadOutcome>): Promise<string[]> {
  return (await collect(outcomes)).flatMap((outcome) => ('error' in outcome ? [`${outcome.line}: ${importMessage(outcome.error)}`] : []))
}
