import { randomUUID } from 'node:crypto'
import type { RichDocument } from '../../../src/content/document'
import type { VacInternals, VacView } from '../../../src/reading/vacView'

/** A published VAC as an agent reads it, about nothing in particular. */
export function vacViewFor(overrides: Partial<VacView> & { internals?: Partial<VacInternals> } = {}): VacView {
  const { internals, ...view } = overrides
  const uuid = view.uuid ?? randomUUID()
  return {
    uuid,
    slug: `vac-${uuid.slice(0, 8)}`,
    question: 'Waar vind ik het gemeentehuis?',
    shortAnswer: '',
    answer: documentOf(''),
    sections: { cost: null, duration: null, bring: null, apply: null, applyLinks: [] },
    department: { id: 1, name: 'Burgerzaken' },
    themes: [],
    targetGroup: 'resident',
    upl: [],
    municipalities: [],
    related: [],
    notices: [],
    contactPoint: { name: 'Gemeente', phone: null, email: null, website: null },
    publishedAt: '2026-01-05T09:00:00.000Z',
    internal: {
      note: null,
      questionsToAsk: [],
      searchTerms: [],
      handover: null,
      contactPerson: null,
      linkedLetters: [],
      notByPhone: null,
      lastChecked: null,
      reviewDue: null,
      ...internals,
    },
    ...view,
  }
}

/** A document of one paragraph. */
export function documentOf(text: string): RichDocument {
  return { type: 'doc', content: text === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
}
