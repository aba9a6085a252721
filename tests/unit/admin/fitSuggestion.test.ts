import { describe, expect, it } from 'vitest'
import { fitSuggestion } from '../../../src/admin/editor/readability/fitSuggestion'

const cases: { name: string; source: string; word: string; suggestion: string; result: string }[] = [
  { name: 'a word', source: 'U dient te bellen.', word: 'dient te', suggestion: 'moet', result: 'U moet bellen.' },
  { name: 'a capital stays a capital', source: 'Indien u belt.', word: 'Indien', suggestion: 'als', result: 'Als u belt.' },
  { name: 'a suggestion that has its capital', source: 'Indien u belt.', word: 'Indien', suggestion: 'Als', result: 'Als u belt.' },
  { name: 'letter words give no capitals', source: 'De WMO helpt.', word: 'WMO', suggestion: 'hulp', result: 'De hulp helpt.' },
  { name: 'blanks of a suggestion stay', source: 'ouder/voogd', word: '/', suggestion: ' of ', result: 'ouder of voogd' },
  { name: 'leaving out in the middle', source: 'U kunt derhalve bellen.', word: 'derhalve', suggestion: '', result: 'U kunt bellen.' },
  { name: 'leaving out at the end', source: 'U belt derhalve', word: 'derhalve', suggestion: '', result: 'U belt' },
  { name: 'leaving out the only word', source: 'derhalve', word: 'derhalve', suggestion: '', result: '' },
]

describe('fitSuggestion', () => {
  it.each(cases)('$name', ({ source, word, suggestion, result }) => {
    const start = source.indexOf(word)
    const fitted = fitSuggestion(source, { start, end: start + word.length, suggestion })
    expect(source.slice(0, fitted.start) + fitted.text + source.slice(fitted.end)).toBe(result)
  })
})
