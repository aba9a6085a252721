import { describe, expect, it } from 'vitest'
import { foldedWith, MAX_FOLDED } from '../../../../src/ui/agent/notices/foldedNotices'
import { storedName } from '../../../../src/ui/agent/parts/storedName'

describe('news that was folded away', () => {
  it('stays folded when other news is, for another municipality too', () => expect(foldedWith([3, 8], 5)).toEqual([3, 8, 5]))
  it('stands in the list once', () => expect(foldedWith([3, 8], 3)).toEqual([8, 3]))
  it('is forgotten at last', () =>
    expect(
      foldedWith(
        Array.from({ length: MAX_FOLDED }, (_, id) => id),
        1_000,
      ),
    ).toHaveLength(MAX_FOLDED))
})

describe('what a browser keeps', () => {
  it('is of one user, or of the computer', () =>
    expect([storedName('recent', '1'), storedName('recent', '2'), storedName('singleKeys')]).toEqual([
      'recent.1',
      'recent.2',
      'singleKeys',
    ]))
})
