import { describe, expect, it } from 'vitest'
import { missedWords } from '../../../src/figures/missedWords'
import { noSynonyms } from '../../../search/dutch/synonyms'

const texts = [
  'Mijn paspoort is gestolen. Wat moet ik doen?',
  'Doe aangifte bij de politie. Vraag daarna een nieuw paspoort aan.',
  'reisdocument',
  'Een parkeervergunning kost 10 euro.',
]
const synonyms = {
  groups: [['fiets', 'stalenros']],
  oneWay: [
    { from: 'pietsel', to: ['gestolen'] },
    { from: 'dingetje', to: ['nieuw paspoort'] },
  ],
}

describe('missedWords', () => {
  it.each<[string, string, string[]]>([
    ['words that stand there', 'paspoort gestolen', []],
    ['another form of a word', 'paspoorten', []],
    ['stop words', 'wat moet ik met mijn paspoort', []],
    ['a part of a longer word', 'vergunning', []],
    ['a compound whose parts stand there', 'paspoortaangifte', []],
    ['a compound of which one part is missing', 'paspoortfoto', ['paspoortfoto']],
    ['a typing error', 'gestollen', []],
    ['a word that a synonym leads from', 'pietsel', []],
    ['a word that a phrase is a synonym of', 'dingetje', []],
    ['a synonym of a word that does not stand there', 'stalenros', ['stalenros']],
    ['one word of two', 'Bokkenpruik paspoort', ['Bokkenpruik']],
    ['words in the order of the question, once each', 'pleger van gips, pleger', ['pleger', 'gips']],
    ['nothing', '', []],
  ])('of %s', (_, query, expected) => {
    expect(missedWords(query, texts, synonyms)).toEqual(expected)
  })

  it('without synonyms misses what only they carry', () => {
    expect(missedWords('pietsel', texts, noSynonyms)).toEqual(['pietsel'])
  })
})
