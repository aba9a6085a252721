import { describe, expect, it } from 'vitest'
import { countTargetGroups, filterParameters, isFiltered, keepFilters, noFilters } from '../../../../src/ui/agent/location/agentFilters'
import { chipsOf } from '../../../../src/ui/agent/filters/chipsOf'

const all = { department: 4, theme: 'afval', targetGroup: 'business', upl: 'kliko', checkedMonths: 6 } as const
const found = {
  departments: [{ id: 4, name: 'Reiniging', count: 2 }],
  facets: { themes: [{ slug: 'afval', name: 'Afval', count: 0 }], targetGroups: [], municipalities: [], upl: [], checkedBefore: [] },
}

describe('filters of the agent screen', () => {
  it('asks the API for what is on only, and counts months back from today', () => {
    expect(filterParameters(noFilters, '2026-08-31')).toEqual({})
    expect(filterParameters(all, '2026-08-31')).toEqual({
      department: '4',
      theme: 'afval',
      targetGroup: 'business',
      upl: 'kliko',
      checkedBefore: '2026-02-28',
    })
    expect([isFiltered(noFilters), isFiltered({ ...noFilters, upl: 'kliko' })]).toEqual([false, true])
  })

  it.each([
    ['the same', all, { ...all }, true],
    ['none', noFilters, { ...noFilters }, true],
    ['another value', all, { ...all, theme: 'wonen' }, false],
    ['one less', all, { ...all, department: null }, false],
    ['one more', noFilters, { ...noFilters, upl: 'kliko' }, false],
  ])('keeps the object when what it narrows to is %s', (_what, before, next, isKept) => {
    expect(keepFilters(before, next)).toBe(isKept ? before : next)
  })

  it('counts what is for both with either target group', () => {
    expect(
      countTargetGroups([
        { value: 'both', count: 2 },
        { value: 'resident', count: 3 },
      ]),
    ).toEqual([
      { value: 'resident', count: 5 },
      { value: 'business', count: 2 },
    ])
  })

  it('says in words what is on', () => {
    expect(chipsOf(noFilters, found)).toEqual([])
    expect(chipsOf(all, found).map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
      'Afdeling: Reiniging',
      'Thema: Afval',
      'Doelgroep: Ondernemers',
      'Product: kliko',
      'Gecontroleerd: Niet in de laatste 6 maanden',
    ])
    expect(chipsOf({ ...noFilters, department: 9 }, found)).toMatchObject([{ key: 'department', name: 'onbekend' }])
  })
})
