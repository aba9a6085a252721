import { type CombinedScore, scoreParts } from './scoreParts'
import { type NoticePartName, type NoticeTexts, noticeParts, type VacPartName, vacParts, type VacTexts } from './vacParts'

export type VacScore = CombinedScore<VacPartName>

/** How plain a VAC is: everything of it that residents read or hear. Pure; throws for no text. */
export function scoreVac(vac: VacTexts, options: { allowedWords: string[] }): VacScore {
  return scoreParts(vacParts(vac), options)
}

/** How plain a notice is. */
export function scoreNotice(notice: NoticeTexts, options: { allowedWords: string[] }): CombinedScore<NoticePartName> {
  return scoreParts(noticeParts(notice), options)
}
