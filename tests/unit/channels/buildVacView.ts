import { documentFromText } from '../../../src/content/documentFromText'
import type { VacView } from '../../../src/reading/vacView'

/** Stands in every internal text, so that one search shows a leak. */
export const SECRET = 'GEHEIM'

/** A VAC in which everything is filled in. */
export function buildVacView(overrides: Partial<VacView> = {}): VacView {
  return {
    uuid: '6d0f3c1e-0000-4000-8000-000000000001',
    slug: 'hoe-vraag-ik-een-paspoort-aan',
    question: 'Hoe vraag ik een paspoort aan?',
    shortAnswer: 'Maak een afspraak bij de balie. U komt zelf langs.',
    answer: documentFromText('U vraagt het paspoort aan bij de balie.\n\nKijk op https://voorbeeld.nl/paspoort.'),
    sections: {
      cost: documentFromText('Een paspoort kost € 80.'),
      duration: documentFromText('5 werkdagen.'),
      bring: documentFromText('- uw oude paspoort\n- een pasfoto'),
      apply: documentFromText('Aan de balie, op afspraak.'),
      applyLinks: [{ label: 'Afspraak maken', url: 'https://voorbeeld.nl/afspraak?a=1&b=2', kind: 'form' }],
    },
    department: { id: 1, name: 'Burgerzaken' },
    themes: [{ id: 1, name: 'Paspoort', slug: 'paspoort' }],
    targetGroup: 'resident',
    upl: [{ name: 'paspoort', uri: null }],
    municipalities: [],
    related: [],
    notices: [],
    contactPoint: { name: 'Gemeente Voorbeeld', phone: '14 0123', email: 'info@voorbeeld.nl', website: 'https://voorbeeld.nl' },
    publishedAt: '2026-11-01T10:00:00.000Z',
    internal: {
      note: `${SECRET} notitie`,
      questionsToAsk: [`${SECRET} vraag`],
      searchTerms: [`${SECRET} term`],
      handover: {
        id: 1,
        title: `${SECRET} afspraak`,
        department: `${SECRET} afdeling`,
        firstLine: `${SECRET} eerste lijn`,
        rest: `${SECRET} rest`,
        groupPhone: `${SECRET} telefoon`,
        groupEmail: `${SECRET} mail`,
        hours: `${SECRET} uren`,
        deputy: `${SECRET} vervanger`,
        quickestChannel: 'form',
      },
      contactPerson: { id: 1, name: `${SECRET} persoon`, phone: `${SECRET} 06`, email: `${SECRET}@x.nl` },
      linkedLetters: [{ name: `${SECRET} brief`, reference: `${SECRET} kenmerk` }],
      notByPhone: { instead: `${SECRET} balie` },
      lastChecked: '2026-10-03',
      reviewDue: '2027-10-03',
    },
    ...overrides,
  }
}

export const noSections: VacView['sections'] = { cost: null, duration: null, bring: null, apply: null, applyLinks: [] }

export const emailContext = {
  senderName: 'Sam de Vries',
  municipality: 'Voorbeeld',
  complaintsUrl: 'https://voorbeeld.nl/klacht',
  answerUrl: 'https://voorbeeld.nl/vraag/hoe-vraag-ik-een-paspoort-aan',
}
