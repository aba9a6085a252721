import { describe, expect, it } from 'vitest'
import { analyseWord } from '../../../search/dutch/analyseWord'
import { nearWords } from '../../../search/engine/nearWords'

const words = ['de', 'kliko', 'klimaat', 'rijbewijs', 'paspoort', 'parkeren', 'vergunning', 'boete', 'boot'].map(analyseWord)
const near = (asked: string, limit = 2) => nearWords(analyseWord(asked), words, limit)

describe('words that come near one that nothing has', () => {
  it.each([
    ['more typing errors than a search allows for', 'rijbwsje', ['rijbewijs']],
    ['a key that stuck', 'kliiikooo', ['kliko']],
    ['letters exchanged far apart', 'vergnunnig', ['vergunning']],
    ['the same begin', 'vergux', ['vergunning']],
    ['a part at the end', 'xyzpaspoort', ['paspoort']],
    ['a part at the begin', 'boetexyz', ['boete']],
    ['a word spelled right is hardly another', 'bomen', []],
    ['nothing alike', 'zxqwv', []],
    ['too short', 'kli', []],
    ['a number', '12345', []],
    ['empty', '', []],
  ])('%s: %s', (_what, asked, expected) => {
    expect(near(asked)).toEqual(expected)
  })

  it('puts the nearest first and keeps to the limit', () => {
    expect(near('klimat')).toEqual(['klimaat'])
    expect(near('kliko s', 1)).toHaveLength(1)
  })

  it('looks at a bounded number of words', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => analyseWord(`woord${at}`))
    expect(nearWords(analyseWord('rijbwsje'), [...many, analyseWord('rijbewijs')], 2)).toEqual([])
  })
})
