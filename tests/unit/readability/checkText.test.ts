import { describe, expect, it } from 'vitest'
import { checkText, LEXICON_SIZE } from '../../../src/readability'

const suggestionsFor = (text: string, word: string): string[] =>
  checkText(text).findings.find((finding) => text.slice(finding.start, finding.end) === word && finding.suggestions.length > 0)
    ?.suggestions ?? []

describe('suggestions', () => {
  it.each([
    ['Wij verstrekken een pas.', 'verstrekken', 'geven'],
    ['De gemeente verstrekte een pas.', 'verstrekte', 'gaf'],
    ['Dit is reeds bekend.', 'reeds', 'al'],
    ['Tevens krijgt u geld.', 'Tevens', 'Ook'],
    ['De consequenties zijn groot.', 'consequenties', 'gevolgen'],
    ['Een substantiële som.', 'substantiële', 'flinke'],
    ['Wij gaan het plan implementeren.', 'implementeren', 'gebruiken'],
    ['Het is goed om te implementeren.', 'te implementeren', 'in te voeren'],
    ['Het is geïmplementeerd.', 'geïmplementeerd', 'ingevoerd'],
    ['Bel ons t.a.v. de tuin.', 't.a.v.', 'over'],
    ['Door middel van een brief.', 'Door middel van', 'Met'],
    ['Er is een tweetal wegen.', 'tweetal', 'twee'],
    ['Op de agenda staat een meeting.', 'meeting', 'overleg'],
  ])('%s', (text, word, suggestion) => {
    expect(suggestionsFor(text, word)).toContain(suggestion)
  })

  it('comes from a list of at least five hundred words', () => {
    expect(LEXICON_SIZE).toBeGreaterThan(500)
  })
})

describe('allowed words', () => {
  it.each([
    ['Wij verstrekken een pas.', 'verstrekken'],
    ['De leges zijn hoog.', 'leges'],
    ['De RVZ helpt u.', 'RVZ'],
    ['De buurtveiligheidsfunctionarissen bellen u.', 'buurtveiligheidsfunctionaris'],
  ])('%s with %s allowed', (text, word) => {
    const allowed = [word, ...(word.endsWith('is') ? [`${word}sen`] : [])]
    expect(checkText(text).findings.length).toBeGreaterThan(0)
    expect(checkText(text, { allowedWords: allowed }).findings).toEqual([])
  })

  it('leaves names alone', () => {
    expect(checkText('U woont in de Instantie of aan de Locatie.').findings).toEqual([])
  })
})

describe('the report', () => {
  const HARD =
    'Ingevolge het bepaalde in de verordening dient de aanvraag door de aanvrager te worden voorzien van de benodigde bescheiden, bij gebreke waarvan deze niet in behandeling wordt genomen.'
  const EASY = 'Stuur alle papieren mee. Anders kunnen wij uw aanvraag niet bekijken.'

  it('orders a hard and an easy text', () => {
    const hard = checkText(HARD)
    const easy = checkText(EASY)
    expect(easy.score).toBeGreaterThan(hard.score + 40)
    expect([hard.meets, easy.meets]).toEqual([false, true])
  })

  it('names at most three changes, the best first', () => {
    const { topChanges } = checkText(HARD)
    expect(topChanges).toHaveLength(3)
    expect(topChanges.map((change) => change.gain)).toEqual(topChanges.map((change) => change.gain).toSorted((a, b) => b - a))
    expect(topChanges[0]?.gain).toBeGreaterThan(0)
  })

  it('counts the text', () => {
    expect(checkText('Kop\n\nEen zin van vijf woorden.\n\n- een punt\n- nog een punt').stats).toMatchObject({
      headings: 1,
      paragraphs: 1,
      listItems: 2,
      sentences: 3,
      words: 10,
      longestSentence: 5,
    })
  })

  it('gives offsets of the blocks, not of their text', () => {
    const report = checkText({
      blocks: [
        { kind: 'heading', text: 'Kosten', offset: 1 },
        { kind: 'paragraph', text: 'Dit is reeds zo.', offset: 100 },
      ],
    })
    expect(report.findings).toMatchObject([{ rule: 'officialese', start: 107, end: 112 }])
  })

  it('does not judge fields and table cells as prose', () => {
    expect(checkText('Zaaknummer: 12-AB\nDatum: 3 mei\nStatus: open').findings).toEqual([])
    expect(checkText({ blocks: [{ kind: 'tableCell', text: 'Indien gehuwd', offset: 0 }] }).stats.words).toBe(0)
  })

  it('asks no core of a question', () => {
    const question = `In verband met nieuwe regels is er veel anders. ${'Het plein is mooi en groot. '.repeat(12)}`
    expect(checkText(question, { kind: 'question' }).findings.map((finding) => finding.rule)).not.toContain('core-first')
  })
})
