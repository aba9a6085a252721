import { expect, it } from 'vitest'
import { WordTable } from '../../../search/engine/wordTable'
import { parseQuery } from '../../../search/query/parseQuery'
import { strengths } from '../../../search/query/strengths'

const words = ['fiets', 'kliko', 'container', 'fietsenstalling', 'bakfiets', 'verhuizen', 'verhuizing', 'fietser', 'afvalcontainer']
const synonyms = { groups: [['kliko', 'container']], oneWay: [{ from: 'fiets', to: ['rijwiel'] }] }

it.each(['fiets', 'fiets ', 'kliko ', 'fi', 'verhuzen ', 'fietsenstaling', 'rolcontainer '])(
  'what answers "%s" is the same when words come later',
  (raw) => {
    const [term] = parseQuery(raw, synonyms).terms
    if (term === undefined) throw new Error('Nothing is asked.')
    const whole = new WordTable()
    for (const word of words) whole.numberOf(word)
    const growing = new WordTable()
    for (const word of words) {
      growing.matching(term, strengths)
      growing.numberOf(word)
    }
    const byNumber = (table: WordTable) => [...table.matching(term, strengths)].sort(([one], [other]) => one - other)
    expect(byNumber(growing)).toEqual(byNumber(whole))
    expect(byNumber(whole).length).toBeGreaterThan(0)
  },
)
