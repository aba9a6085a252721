import { describe, expect, it } from 'vitest'
import { ageWords, overdueWords } from '../../../src/messages/ageWords'
import { workSentence } from '../../../src/messages/workSentence'

describe('workSentence', () => {
  it.each([
    [
      { planCount: 0, flagCount: 3, reviewCount: 5, overdueCount: 2, draftCount: 0, searchCount: 4 },
      '3 signalen. 5 antwoorden controleren, 2 te laat. 4 zoekvragen.',
      '3 flags. 5 answers to check, 2 late. 4 searches.',
    ],
    [
      { planCount: 1, flagCount: 1, reviewCount: 0, overdueCount: 0, draftCount: 0, searchCount: 0 },
      '1 planning mislukt. 1 signaal.',
      '1 plan failed. 1 flag.',
    ],
    [
      { planCount: 0, flagCount: 0, reviewCount: 1, overdueCount: 0, draftCount: 1, searchCount: 1 },
      '1 antwoord controleren. 1 concept. 1 zoekvraag.',
      '1 answer to check. 1 draft. 1 search.',
    ],
    [
      { planCount: 0, flagCount: 0, reviewCount: 0, overdueCount: 0, draftCount: 0, searchCount: 0 },
      'Alles is bij. Er wacht niets op u.',
      'Everything is up to date. Nothing waits for you.',
    ],
  ])('says %o', (counts, nl, en) => {
    expect(workSentence(counts, 'nl')).toBe(nl)
    expect(workSentence(counts, 'en')).toBe(en)
  })
})

describe('ageWords', () => {
  it.each([
    [-1, 'vandaag', 'today'],
    [0, 'vandaag', 'today'],
    [1, 'gisteren', 'yesterday'],
    [2, '2 dagen geleden', '2 days ago'],
    [13, '13 dagen geleden', '13 days ago'],
    [14, '2 weken geleden', '2 weeks ago'],
    [60, '2 maanden geleden', '2 months ago'],
    [400, '13 maanden geleden', '13 months ago'],
  ])('words %i days', (days, nl, en) => {
    expect(ageWords(days, 'nl')).toBe(nl)
    expect(ageWords(days, 'en')).toBe(en)
  })
})

describe('overdueWords', () => {
  it.each([
    [0, '', ''],
    [1, '1 dag te laat', '1 day late'],
    [21, '3 weken te laat', '3 weeks late'],
  ])('words %i days', (days, nl, en) => {
    expect(overdueWords(days, 'nl')).toBe(nl)
    expect(overdueWords(days, 'en')).toBe(en)
  })
})
