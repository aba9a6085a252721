import type { RichDocument } from '../../content/document'
import type { Notice, Vac } from '../../payload-types'
import type { ReadabilityInput, TextKind } from '../../readability'
import { toReadabilityInput } from './toReadabilityInput'

/** The texts of a VAC that residents read or hear. Notes for staff only are left out. */
export const vacPartNames = ['question', 'shortAnswer', 'answer', 'cost', 'duration', 'bring', 'apply'] as const
export type VacPartName = (typeof vacPartNames)[number]

export const noticePartNames = ['title', 'text', 'say'] as const
export type NoticePartName = (typeof noticePartNames)[number]

/** The fields of a VAC, or of a version of one, that hold its texts. */
export type VacTexts = Partial<Pick<Vac, VacPartName>>
export type NoticeTexts = Pick<Notice, 'title' | 'text'> & Partial<Pick<Notice, 'say'>>

/** One text to check, with what it is for. */
export interface ReadablePart<Name extends string> {
  part: Name
  kind: TextKind
  input: ReadabilityInput
}

/** The parts of a VAC that hold any text, each with the kind of text that it is. */
export function vacParts(vac: VacTexts): ReadablePart<VacPartName>[] {
  return [
    ...plain('question', 'question', vac.question),
    ...plain('shortAnswer', 'shortAnswer', vac.shortAnswer),
    ...rich('answer', 'answer', vac.answer),
    ...rich('cost', 'section', vac.cost),
    ...rich('duration', 'section', vac.duration),
    ...rich('bring', 'section', vac.bring),
    ...rich('apply', 'section', vac.apply?.text),
  ]
}

/** The same for news of the day. */
export function noticeParts(notice: NoticeTexts): ReadablePart<NoticePartName>[] {
  return [...plain('title', 'notice', notice.title), ...plain('text', 'notice', notice.text), ...plain('say', 'notice', notice.say)]
}

function plain<Name extends string>(part: Name, kind: TextKind, text: string | null | undefined): ReadablePart<Name>[] {
  return text?.trim() ? [{ part, kind, input: text }] : []
}

function rich<Name extends string>(part: Name, kind: TextKind, stored: unknown): ReadablePart<Name>[] {
  const input = stored ? toReadabilityInput(stored as RichDocument) : null
  return input && input.blocks.length > 0 ? [{ part, kind, input }] : []
}
