import { describe, expect, it } from 'vitest'
import { readContent } from '../../../seed/readContent'
import { residentBlocks, sentences, wordCount } from './residentText'

const content = await readContent()
const longestSentence = 18
const averageSentence = 12

/** Spoken and read as running text: headings, list items and cells are short by nature and would flatter the average. */
function runningSentences(vac: (typeof content.vacs)[number]): string[] {
  return residentBlocks(vac)
    .filter((block) => block.tag === 'p')
    .flatMap((block) => sentences(block.text))
}

describe('example content: our B1 rules that need no engine', () => {
  it.each(content.vacs)('$slug: short sentences', (vac) => {
    const all = residentBlocks(vac).flatMap((block) => sentences(block.text))
    expect(all.filter((sentence) => wordCount(sentence) > longestSentence)).toEqual([])
    const running = runningSentences(vac)
    const words = running.reduce((total, sentence) => total + wordCount(sentence), 0)
    expect(words / running.length).toBeLessThanOrEqual(averageSentence)
  })

  it.each(content.vacs)('$slug: a short answer of two to four sentences', (vac) => {
    const count = sentences(vac.shortAnswer).length
    expect(count).toBeGreaterThanOrEqual(2)
    expect(count).toBeLessThanOrEqual(4)
  })

  it.each(content.vacs)('$slug: u, active, no abbreviations, no officialese connectives', (vac) => {
    const text = residentBlocks(vac)
      .map((block) => block.text)
      .join('\n')
    const banned =
      /\b(je|jij|jouw|jou|wordt|worden|werd|werden|zal|zullen|indien|middels|omtrent|betreffende|derhalve|tevens|dient|dienen|d\.m\.v\.|m\.b\.t\.|t\.a\.v\.|o\.a\.|bijv\.|evt\.|z\.s\.m\.|i\.v\.m\.|etc\.|e\.d\.|binnenkort|meestal|ongeveer|zo spoedig mogelijk)(?![\p{L}])/giu
    // 'worden' in the sense of to become is no passive.
    const allowed = ['Nederlander worden', 'wordt lid']
    const cleaned = allowed.reduce((rest, name) => rest.replaceAll(name, ''), text)
    expect(cleaned.match(banned) ?? []).toEqual([])
  })

  it('notices, themes and what agents read keep to the same length', () => {
    const texts = [
      ...content.notices.flatMap((notice) => [notice.title, notice.text, notice.say]),
      ...content.themes.map((theme) => theme.description),
      ...content.handovers.flatMap((handover) => [handover.firstLine, handover.rest]),
      ...content.vacs.flatMap((vac) => [vac.internalNote ?? '', vac.notByPhone?.instead ?? '', ...vac.questionsToAsk]),
    ]
    expect(texts.flatMap(sentences).filter((sentence) => wordCount(sentence) > longestSentence)).toEqual([])
  })
})
