import { describe, expect, it } from 'vitest'
import { readContent } from '../../../seed/readContent'
import type { SeedVac } from '../../../seed/seedContent'
import { htmlToDocument } from '../../../src/content/html/htmlToDocument'
import type { CombinedScore } from '../../../src/publishing/readability/scoreParts'
import { scoreNotice, scoreVac } from '../../../src/publishing/readability/scoreVac'
import type { VacTexts } from '../../../src/publishing/readability/vacParts'

const content = await readContent()
/** Our own content gets no words of its own: it is judged as anybody's. */
const allowedWords: string[] = []

function document(html: string | undefined): never {
  return (html ? htmlToDocument(html).document : null) as never
}

function textsOf({ question, shortAnswer, answer, cost, duration, bring, apply }: SeedVac): VacTexts {
  return {
    question,
    shortAnswer,
    answer: document(answer),
    cost: document(cost),
    duration: document(duration),
    bring: document(bring.length > 0 ? `<ul>${bring.map((item) => `<li>${item}</li>`).join('')}</ul>` : undefined),
    apply: { text: document(apply?.text) },
  }
}

function failing({ parts, topChanges }: CombinedScore): string[] {
  return parts
    .filter(({ meets }) => !meets)
    .map(({ part, score }) => `${part} ${score}: ${topChanges.find((change) => change.part === part)?.message ?? ''}`)
}

describe('example content: plain language', () => {
  it.each(content.vacs)('$slug meets our rules in every part', (vac) => {
    const score = scoreVac(textsOf(vac), { allowedWords })
    expect(failing(score)).toEqual([])
    expect(score.parts.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['question', 'shortAnswer', 'answer', ...(vac.apply ? ['apply'] : [])]),
    )
    expect(score.meets).toBe(true)
  })

  it.each(content.notices)('notice $key meets our rules in every part', (notice) => {
    expect(failing(scoreNotice(notice, { allowedWords }))).toEqual([])
  })
})
