import type { Vac } from '../../payload-types'
import type { ImportRecord } from '../importRecord'
import type { WrittenTexts } from './takenOver'

interface Links {
  department: number
  municipalities: number[]
}

/** The texts that a record writes, by field of a VAC. A cell that was empty writes nothing: what stands here stays. */
export function textsOf(record: ImportRecord, links: Links): WrittenTexts {
  const { question, answer, shortAnswer, targetGroup, sections = {}, questionsToAsk, internalNote, endsAt } = record
  const texts = {
    question,
    answer,
    owningDepartment: links.department,
    shortAnswer,
    targetGroup,
    cost: sections.cost,
    duration: sections.duration,
    bring: sections.bring,
    apply: sections.apply,
    questionsToAsk,
    internalNote,
    endsAt,
    municipalities: record.municipalities && links.municipalities,
  }
  return Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined))
}

/** The same texts of a VAC as it stands here. */
export function textsOfVac(vac: Vac): WrittenTexts {
  const { question, answer, shortAnswer, targetGroup, cost, duration, bring, apply, questionsToAsk, internalNote, endsAt } = vac
  return {
    question,
    answer,
    shortAnswer,
    cost,
    duration,
    bring,
    questionsToAsk,
    internalNote,
    endsAt,
    owningDepartment: idOf(vac.owningDepartment),
    // Every VAC has one: the one it gets by itself is no choice of anybody.
    targetGroup: targetGroup === 'resident' ? null : targetGroup,
    apply: apply?.text,
    municipalities: (vac.municipalities ?? []).map(idOf),
  }
}

export function themesOfVac(vac: Vac): number[] {
  return (vac.themes ?? []).map(idOf)
}

function idOf(link: number | { id: number }): number {
  return typeof link === 'number' ? link : link.id
}
