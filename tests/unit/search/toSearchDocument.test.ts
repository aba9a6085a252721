import { describe, expect, it } from 'vitest'
import { agentDocumentSchema, publicDocumentSchema } from '../../../search/documents/searchDocument'
import { toAgentDocument, toPublicDocument } from '../../../search/documents/toSearchDocument'
import { toFilter } from '../../../search/meilisearch/toFilter'
import type { VacFilters } from '../../../search/query/vacFilters'
import { documentOf, vacViewFor } from '../../integration/search/vacViewFor'

const view = vacViewFor({
  question: 'Hoe vraag ik een paspoort aan?',
  shortAnswer: 'U maakt een afspraak.',
  answer: documentOf('Neem een pasfoto mee.'),
  sections: { cost: documentOf('Het kost 80 euro.'), duration: null, bring: null, apply: null, applyLinks: [] },
  internals: {
    note: 'geheimnotitie',
    questionsToAsk: ['geheimvraag'],
    searchTerms: ['reispapier'],
    notByPhone: { instead: 'geheimbalie' },
    linkedLetters: [{ name: 'geheimbrief', reference: 'geheimkenmerk' }],
    contactPerson: { id: 9, name: 'geheimpersoon', phone: '0612345678', email: null },
    handover: {
      id: 1,
      title: 'geheimafspraak',
      department: 'geheimafdeling',
      firstLine: 'geheimlijn',
      rest: 'geheimrest',
      groupPhone: null,
      groupEmail: null,
      hours: null,
      deputy: null,
      quickestChannel: null,
    },
    lastChecked: '2026-02-03',
  },
})

describe('toPublicDocument', () => {
  it('takes of what is internal nothing but the search terms', () => {
    const document = toPublicDocument(view)
    expect(JSON.stringify(document)).not.toMatch(/geheim|0612345678/)
    expect(document.searchTerms).toEqual(['reispapier'])
    expect(() => publicDocumentSchema.parse(document)).not.toThrow()
  })

  it('holds all public text, and words, stems and parts to find it by', () => {
    const { body, titleWords, bodyWords } = toPublicDocument(view, { vocabulary: ['paspoortaanvraag'] })
    expect(body).toBe('U maakt een afspraak.\nNeem een pasfoto mee.\nHet kost 80 euro.')
    expect(titleWords.split(' ')).toEqual(expect.arrayContaining(['paspoort', 'reispapier', 'paspoortaanvraag', 'aanvraag']))
    expect(bodyWords.split(' ')).toEqual(expect.arrayContaining(['pasfoto', 'foto', '80']))
  })

  it('changes its hash with its content only', () => {
    expect(toPublicDocument(view).hash).toBe(toPublicDocument({ ...view }).hash)
    expect(toPublicDocument(view).hash).not.toBe(toPublicDocument({ ...view, slug: 'anders' }).hash)
    expect(toPublicDocument(view).hash).not.toBe(toPublicDocument(view, { vocabulary: ['x'] }).hash)
  })
})

describe('toAgentDocument', () => {
  it('can be found by internal text, but not by the contact person', () => {
    const document = toAgentDocument(view)
    expect(document.internalText).toMatch(/geheimnotitie[^]*geheimvraag[^]*geheimlijn[^]*geheimbrief[^]*geheimbalie/)
    expect(JSON.stringify(document)).not.toMatch(/geheimpersoon|0612345678/)
    expect([document.isNotByPhone, document.lastCheckedNumber]).toEqual([true, 20260203])
    expect(() => agentDocumentSchema.parse(document)).not.toThrow()
  })

  it('of a view for the public has no internal text', () => expect(toAgentDocument({ ...view, internal: null }).internalText).toBe(''))
})

describe('toFilter', () => {
  it.each<[VacFilters, string[]]>([
    [{}, []],
    [{ departmentId: 3 }, ['departmentId = 3']],
    [{ themeSlug: 'a" OR b = "c' }, ['themeSlugs = "a\\" OR b = \\"c"']],
    [{ upl: 'back\\slash' }, ['upl = "back\\\\slash"']],
    [{ targetGroup: 'resident' }, ['targetGroup IN ["resident", "both"]']],
    [{ municipalitySlug: 'x' }, ['municipalitySlugs = "x" OR municipalitySlugs IS EMPTY']],
    [{ checkedBefore: '2026-02-03' }, ['lastCheckedNumber < 20260203']],
  ])('%j', (filters, conditions) => expect(toFilter(filters)).toEqual(conditions))
})
