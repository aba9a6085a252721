import type { RichDocument } from '../../content/document'
import { hasVisibleText } from '../../content/hasVisibleText'
import { isEmptyDocument } from '../../content/isEmptyDocument'
import type { Issue } from '../../errors'
import type { Vac } from '../../payload-types'

export type MissingCode =
  | 'question_missing'
  | 'answer_missing'
  | 'short_answer_blank'
  | 'department_missing'
  | 'instead_missing'
  | 'link_label_missing'
  | 'letter_name_missing'

/** What a text lacks, as an issue on the field where it belongs. */
export interface Missing extends Issue {
  code: MissingCode
}

type Texts = Partial<
  Pick<Vac, 'question' | 'shortAnswer' | 'answer' | 'owningDepartment' | 'notByPhone' | 'notByPhoneInstead' | 'apply' | 'linkedLetters'>
>

/**
 * Everything that must be there before a VAC goes live and is not: all at once. A text counts when a reader
 * would see something of it. The full answer may be left out where there is a short one, and the reverse.
 */
export function missingForPublishing(vac: Texts): Missing[] {
  const hasShort = hasVisibleText(vac.shortAnswer)
  const hasFull = !isEmptyDocument(vac.answer as RichDocument | null | undefined)
  const isNoted = (text: unknown) => typeof text === 'string' && text !== ''
  return [
    ...when(!hasVisibleText(vac.question), 'question_missing', 'question'),
    ...when(!hasShort && !hasFull, 'answer_missing', 'answer'),
    ...when(!hasShort && hasFull && isNoted(vac.shortAnswer), 'short_answer_blank', 'shortAnswer'),
    ...when(vac.owningDepartment === null || vac.owningDepartment === undefined, 'department_missing', 'owningDepartment'),
    ...when(vac.notByPhone === true && !hasVisibleText(vac.notByPhoneInstead), 'instead_missing', 'notByPhoneInstead'),
    ...(vac.apply?.links ?? []).flatMap(({ label }, index) =>
      when(!hasVisibleText(label), 'link_label_missing', 'apply', 'links', index, 'label'),
    ),
    ...(vac.linkedLetters ?? []).flatMap(({ name }, index) =>
      when(!hasVisibleText(name), 'letter_name_missing', 'linkedLetters', index, 'name'),
    ),
  ]
}

function when(isMissing: boolean, code: MissingCode, ...path: (string | number)[]): Missing[] {
  return isMissing ? [{ code, path, params: {} }] : []
}
