import { describe, expect, it } from 'vitest'
import { namedReporter } from '../../../../src/ui/agent/flags/ReporterChoice'
import { isWorthKeeping, subjectOf } from '../../../../src/ui/agent/flags/useKeptFlags'

const missing = (query: string, text: string) => ({ kind: 'missing' as const, query, draft: { text, ...namedReporter } })

describe('flags that were not sent', () => {
  it.each([
    ['a sentence', missing('dode meeuw', 'De beller vond er een.'), true],
    ['blanks', missing('dode meeuw', '  '), false],
    ['nothing', missing('dode meeuw', ''), false],
    [
      'a reference',
      { kind: 'flag' as const, targets: [], draft: { targetId: 'letter', kind: null, text: '', reference: 'Z-2026', ...namedReporter } },
      true,
    ],
  ])('%s', (_what, panel, expected) => {
    expect(isWorthKeeping(panel)).toBe(expected)
  })

  it('are kept apart by what was searched for', () => {
    expect(subjectOf(missing('meeuw', 'a'))).not.toBe(subjectOf(missing('duif', 'a')))
    expect(subjectOf(missing('meeuw', 'a'))).toBe(subjectOf(missing('meeuw', 'b')))
  })
})
