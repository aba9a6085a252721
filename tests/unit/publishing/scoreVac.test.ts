import { describe, expect, it } from 'vitest'
import type { RichDocument } from '../../../src/content/document'
import { documentFromText } from '../../../src/content/documentFromText'
import { htmlToDocument } from '../../../src/content/html/htmlToDocument'
import { scoreBasis } from '../../../src/publishing/readability/scoreBasis'
import { scoreNotice, scoreVac } from '../../../src/publishing/readability/scoreVac'
import { toReadabilityInput } from '../../../src/publishing/readability/toReadabilityInput'
import type { VacTexts } from '../../../src/publishing/readability/vacParts'

const none = { allowedWords: [] }
const rich = (text: string) => documentFromText(text) as never
const html = (text: string) => htmlToDocument(text).document

const PLAIN = 'U vraagt een paspoort aan bij ons aan de balie. Maak eerst een afspraak.'
const HARD = 'De aanvraag wordt door de gemeente met inachtneming van de vigerende regelgeving beoordeeld, waarbij u dient te wachten.'

describe('which parts of a VAC are checked', () => {
  it.each([
    ['nothing', {}, []],
    ['a question', { question: 'Hoe vraag ik een paspoort aan?' }, ['question']],
    ['blank texts', { question: '  ', shortAnswer: '', answer: rich('') }, []],
    ['a document that is not there', { question: 'Wat kost het?', answer: null, cost: null }, ['question']],
    [
      'every part, in the order of the form',
      {
        apply: { text: rich(PLAIN) },
        bring: rich(PLAIN),
        duration: rich(PLAIN),
        cost: rich(PLAIN),
        answer: rich(PLAIN),
        shortAnswer: PLAIN,
        question: 'Hoe?',
      },
      ['question', 'shortAnswer', 'answer', 'cost', 'duration', 'bring', 'apply'],
    ],
    ['what staff read is left out', { question: 'Hoe?', internalNote: HARD, searchTerms: [HARD] }, ['question']],
  ] as [string, VacTexts, string[]][])('%s', (_name, vac, parts) => {
    expect(scoreVac(vac, none).parts.map(({ part }) => part)).toEqual(parts)
  })
})

describe('the score of a VAC', () => {
  it('is 100 without any text', () => {
    expect(scoreVac({}, none)).toEqual({ score: 100, meets: true, parts: [], topChanges: [] })
  })

  it('is the mean of its parts by their words', () => {
    const { score, parts } = scoreVac({ question: 'Hoe vraag ik een paspoort aan?', shortAnswer: PLAIN, answer: rich(HARD) }, none)
    const words = parts.reduce((sum, part) => sum + part.words, 0)
    expect(score).toBeCloseTo(parts.reduce((sum, part) => sum + part.score * part.words, 0) / words, 1)
    expect(Math.min(...parts.map((part) => part.score))).toBeLessThan(score)
  })

  it.each([
    ['all parts', { question: 'Hoe vraag ik een paspoort aan?', shortAnswer: PLAIN, answer: rich(PLAIN) }, true],
    ['not the short answer', { question: 'Hoe vraag ik een paspoort aan?', shortAnswer: HARD, answer: rich(PLAIN.repeat(20)) }, false],
    [
      'not one section',
      { question: 'Hoe vraag ik een paspoort aan?', shortAnswer: PLAIN, answer: rich(PLAIN), duration: rich(HARD) },
      false,
    ],
  ] as [string, VacTexts, boolean][])('meets the rules when every part does: %s', (_name, vac, meets) => {
    expect(scoreVac(vac, none).meets).toBe(meets)
  })

  it('counts what must and what may change per part', () => {
    const { parts } = scoreVac({ shortAnswer: PLAIN, answer: rich(HARD) }, none)
    expect(parts[0]).toMatchObject({ part: 'shortAnswer', meets: true, mustCount: 0, hintCount: 0 })
    expect(parts[1]).toMatchObject({ part: 'answer', meets: false })
    expect((parts[1]?.mustCount ?? 0) + (parts[1]?.hintCount ?? 0)).toBeGreaterThan(2)
  })

  it('names at most three changes, those of a failing part first', () => {
    const { topChanges } = scoreVac(
      { question: 'Hoe verstrekt u een reisdocument?', shortAnswer: HARD, answer: rich(`${PLAIN} Dit is een rechtsgeldige beschikking.`) },
      none,
    )
    expect(topChanges).toHaveLength(3)
    expect(topChanges[0]).toMatchObject({ message: expect.stringMatching(/^Pak dit aan: /) })
    const parts = scoreVac({ shortAnswer: HARD, answer: rich(PLAIN) }, none).topChanges.map(({ part }) => part)
    expect(parts).toEqual(['shortAnswer', 'shortAnswer', 'shortAnswer'])
  })

  it('leaves allowed words alone', () => {
    const vac = { shortAnswer: 'U krijgt een beschikking van ons. Lees de beschikking goed.' }
    expect(scoreVac(vac, { allowedWords: ['beschikking'] }).score).toBeGreaterThan(scoreVac(vac, none).score)
  })

  it('judges a notice in all its texts', () => {
    const { parts, meets } = scoreNotice({ title: 'Balie dicht op vrijdag', text: PLAIN, say: HARD }, none)
    expect(parts.map(({ part, meets: isPlain }) => [part, isPlain])).toEqual([
      ['title', true],
      ['text', true],
      ['say', false],
    ])
    expect(meets).toBe(false)
  })
})

describe('a document as the check reads it', () => {
  it.each([
    [
      'paragraphs and headings',
      '<h2>Kosten</h2><p>Het is gratis.</p>',
      [
        ['heading', 'Kosten', 0],
        ['paragraph', 'Het is gratis.', 7],
      ],
    ],
    [
      'lists',
      '<ul><li>pas</li><li>foto</li></ul>',
      [
        ['listItem', 'pas', 0],
        ['listItem', 'foto', 4],
      ],
    ],
    [
      'tables',
      '<table><tr><td>Pas</td><td>€ 10</td></tr></table>',
      [
        ['tableCell', 'Pas', 0],
        ['tableCell', '€ 10', 4],
      ],
    ],
  ])('%s', (_name, text, blocks) => {
    expect(toReadabilityInput(html(text)).blocks.map(({ kind, text: words, offset }) => [kind, words, offset])).toEqual(blocks)
  })

  it('knows where links are, also two with the same words', () => {
    const document: RichDocument = html(
      '<p>Ga naar <a href="https://a.example">de site</a> of <a href="https://b.example">de site</a>.</p>',
    )
    expect(toReadabilityInput(document).blocks[0]?.links).toEqual([
      { start: 8, end: 15, href: 'https://a.example' },
      { start: 19, end: 26, href: 'https://b.example' },
    ])
  })
})

describe('what a score was counted with', () => {
  it.each([
    [['a', 'b'], ['b', 'a'], true],
    [['a', 'b'], ['a'], false],
  ])('%j and %j: same %s', (one, other, isSame) => {
    expect(scoreBasis(one).wordsVersion === scoreBasis(other).wordsVersion).toBe(isSame)
  })
})
