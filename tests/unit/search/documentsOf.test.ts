import { describe, expect, it } from 'vitest'
import { documentsOf } from '../../../search/jobs/documentsOf'
import { documentFromText } from '../../../src/content/documentFromText'
import type { ReadingContext, VacSource } from '../../../src/reading/vacSource'

const moment = new Date('2026-11-28T12:00:00Z')
const context: ReadingContext = {
  upl: new Map([['paspoort', { uri: 'https://voorbeeld.example/upl/paspoort', titles: ['reisdocument regelen'] }]]),
  municipalities: [],
}
const source = {
  vac: {
    id: 1,
    uuid: '00000000-0000-4000-8000-000000000001',
    slug: 'hoe-vraag-ik-een-paspoort-aan',
    question: 'Hoe vraag ik een paspoort aan?',
    shortAnswer: 'U vraagt een paspoort aan bij de balie.',
    answer: documentFromText('Neem uw oude paspoort mee.'),
    owningDepartment: { id: 2, name: 'Burgerzaken' },
    targetGroup: 'resident',
    _status: 'published',
    deletedAt: null,
    endsAt: null,
    publishedAt: '2026-11-01T09:00:00.000Z',
    updatedAt: '2026-11-01T09:00:00.000Z',
    createdAt: '2026-11-01T09:00:00.000Z',
  },
  record: null,
  findability: { searchTerms: ['pas', 'reispapier'], upl: ['paspoort'] },
} as unknown as VacSource

describe('what is found of a VAC', () => {
  it('is, with its words beside it, what it was when they stood in it', () => {
    const documents = documentsOf(source, context, moment)
    expect(documents).toMatchObject({
      public: { searchTerms: ['pas', 'reispapier'], upl: ['paspoort'], vocabulary: ['reisdocument regelen'] },
      agent: { searchTerms: ['pas', 'reispapier'], upl: ['paspoort'], vocabulary: ['reisdocument regelen'] },
    })
    // Hashes over the whole documents, as the code that kept the words in the VAC made them. They change with `pipelineVersion`.
    expect([documents?.public.hash, documents?.agent.hash]).toEqual([
      '2df2d94034e7c539f6398725edf2526c',
      '564a51fd5162269e0caaa7cbf1491e08',
    ])
  })
})
