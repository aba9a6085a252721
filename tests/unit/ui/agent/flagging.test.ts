import { describe, expect, it } from 'vitest'
import { newFlag } from '../../../../src/api/flags/schema'
import type { VacView } from '../../../../src/reading/vacView'
import { buildFlag, buildMissingFlag, type FlagDraft } from '../../../../src/ui/agent/flags/buildFlag'
import { flagTargets, type FlagTarget } from '../../../../src/ui/agent/flags/flagTargets'

const uuid = '0b7e1d2c-4f3a-4c8d-9a2b-1234567890ab'
const handover = {
  id: 7,
  title: 'Afval',
  department: 'Afval',
  firstLine: 'Alles',
  rest: 'Niets',
  groupPhone: null,
  groupEmail: null,
  hours: null,
  deputy: null,
  quickestChannel: null,
}
const vac: VacView = {
  uuid,
  slug: 'kliko',
  question: 'Mijn kliko is niet geleegd',
  shortAnswer: '',
  answer: { type: 'doc', content: [] },
  sections: { cost: null, duration: null, bring: null, apply: null, applyLinks: [] },
  department: { id: 1, name: 'Afval' },
  themes: [],
  targetGroup: 'both',
  upl: [],
  municipalities: [],
  related: [],
  notices: [],
  contactPoint: { name: 'Gemeente', phone: null, email: null, website: null },
  publishedAt: '2026-01-01T00:00:00Z',
  internal: {
    note: null,
    questionsToAsk: [],
    searchTerms: [],
    handover,
    contactPerson: { id: 8, name: 'Team Afval', phone: null, email: null },
    linkedLetters: [
      { name: 'Aanslag', reference: 'B-12' },
      { name: 'Herinnering', reference: null },
    ],
    notByPhone: null,
    lastChecked: null,
    reviewDue: null,
  },
}
const contact = { id: 4, name: 'Balie', function: null, department: 'Publiek', phone: null, email: null, availability: null }
const notice = { id: 9, title: 'Storing', text: 'x', say: null, endsAt: '2027-01-01T00:00:00Z', municipalities: [], vacs: [] }
const draft: FlagDraft = { targetId: 'vac', kind: 'wrong', text: 'Het is tien jaar', reference: '', wantsReply: true, isAnonymous: false }

describe('flagTargets', () => {
  const cases: [what: string, targets: FlagTarget[], ids: string[]][] = [
    [
      'an answer',
      flagTargets({ vac, contact: null, notice: null, notices: [notice] }),
      ['vac', 'handover', 'contactPerson', 'letter0', 'letter1', 'notice9', 'letter', 'website', 'otherSite'],
    ],
    [
      'an answer without internals',
      flagTargets({ vac: { ...vac, internal: null }, contact: null, notice: null, notices: [] }),
      ['vac', 'letter', 'website', 'otherSite'],
    ],
    ['a contact', flagTargets({ vac: null, contact, notice: null, notices: [] }), ['contact4', 'letter', 'website', 'otherSite']],
    ['a notice, once', flagTargets({ vac: null, contact: null, notice, notices: [notice] }), ['notice9', 'letter', 'website', 'otherSite']],
  ]
  it.each(cases)('with %s open', (_what, targets, ids) => {
    expect(targets.map(({ id }) => id)).toEqual(ids)
  })
})

describe('buildFlag', () => {
  const all = flagTargets({ vac, contact, notice: null, notices: [notice] })
  const byId = (id: string): FlagTarget => {
    const found = all.find((target) => target.id === id)
    if (!found) throw new Error(`No target ${id}`)
    return found
  }

  it.each([
    ['vac', { vac: uuid }],
    ['handover', { vac: uuid, handover: 7 }],
    ['contact4', { contact: 4 }],
    ['contactPerson', { vac: uuid, contact: 8 }],
    ['letter0', { vac: uuid, reference: 'Aanslag (B-12)' }],
    ['letter1', { vac: uuid, reference: 'Herinnering' }],
    ['notice9', { notice: 9 }],
  ])('refers from %s', (id, refersTo) => {
    const built = buildFlag(draft, byId(id))
    expect(built).toEqual({
      flag: { subject: byId(id).subject, kind: 'wrong', text: 'Het is tien jaar', wantsReply: true, isAnonymous: false, ...refersTo },
    })
  })

  it.each([
    ['no kind', { kind: null }, 'vac', 'kind'],
    ['only blanks', { text: '  ' }, 'vac', 'text'],
    ['no address', { reference: ' ' }, 'website', 'reference'],
    ['no letter', {}, 'letter', 'reference'],
  ] as const)('names the gap: %s', (_what, over, id, gap) => {
    expect(buildFlag({ ...draft, ...over }, byId(id))).toEqual({ gap })
  })

  it('makes only flags that the API takes', () => {
    for (const target of all) {
      const built = buildFlag({ ...draft, reference: 'https://example.org' }, target)
      expect('flag' in built && newFlag.safeParse(built.flag).success).toBe(true)
    }
    const hard = buildFlag({ ...draft, kind: 'hardToFind', text: '' }, byId('vac'))
    expect('flag' in hard && newFlag.safeParse(hard.flag).success).toBe(true)
  })
})

describe('buildMissingFlag', () => {
  it.each([
    ['query alone', 'hondenpoep', '', { query: 'hondenpoep', text: '' }],
    ['both', ' kat ', ' kwijt ', { query: 'kat', text: 'kwijt' }],
    ['text alone', '', 'kwijt', { text: 'kwijt' }],
    ['a pasted mail', 'a'.repeat(400), '', { query: 'a'.repeat(300), text: '' }],
  ])('%s', (_what, query, text, expected) => {
    const flag = buildMissingFlag({ query, text, wantsReply: false, isAnonymous: false })
    expect(flag).toEqual({ subject: 'missing', kind: 'missing', wantsReply: false, isAnonymous: false, ...expected })
    expect(newFlag.safeParse(flag).success).toBe(true)
  })
  it('has nothing to send without either', () => {
    expect(buildMissingFlag({ query: ' ', text: ' ', wantsReply: true, isAnonymous: false })).toBeNull()
  })

  it('asks for no reply when nobody is to know who reports', () => {
    const anonymous = { wantsReply: false, isAnonymous: true }
    const aboutVac: FlagTarget = { id: 'vac', subject: 'vac', name: null, refersTo: { vac: uuid }, needsReference: false }
    expect(buildMissingFlag({ query: 'a', text: '', wantsReply: true, isAnonymous: true })).toMatchObject(anonymous)
    expect(buildFlag({ ...draft, isAnonymous: true }, aboutVac)).toMatchObject({ flag: anonymous })
  })
})
