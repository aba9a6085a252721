import { describe, expect, it } from 'vitest'
import { noticeLines } from '../../../src/channels/noticeLines'
import { channelWords } from '../../../src/channels/words'
import type { ReadNotice } from '../../../src/reading/vacView'

const notice: ReadNotice = {
  id: 1,
  title: ' Balie\n dicht ',
  text: 'Kom morgen.\r\nOf bel.\n',
  say: null,
  endsAt: '2026-07-01T22:30:00Z',
  municipalities: [],
  vacs: [],
}

describe('noticeLines', () => {
  it.each([
    ['everywhere, in summer time', notice, ['Let op: Balie dicht', 'Kom morgen.', 'Of bel.', 'Dit geldt tot 2 juli 2026, 00.30 uur.']],
    [
      'for two places, in winter time',
      { ...notice, endsAt: '2026-12-01T12:00:00Z', municipalities: ['A', 'B'] },
      ['Let op: Balie dicht', 'Kom morgen.', 'Of bel.', 'Dit geldt voor A en B. Dit geldt tot 1 december 2026, 13.00 uur.'],
    ],
  ])('says what is so %s', (_where, told, lines) => {
    expect(noticeLines(told, channelWords.nl)).toEqual(lines)
  })
})
