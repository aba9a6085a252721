import type { Field } from 'payload'
import { label } from '../../fields/label'
import { answerFields } from './answerFields'
import { findabilityFields } from './findabilityFields'
import { internalFields } from './internalFields'
import { sectionFields } from './sectionFields'
import { sidebarFields } from './sidebarFields'

export const vacFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: label('Antwoord', 'Answer'), fields: answerFields },
      { label: label('Kosten, termijn, meenemen', 'Cost, term, what to bring'), fields: sectionFields },
      { label: label('Vindbaarheid', 'Findability'), fields: findabilityFields },
      { label: label('Voor het KCC', 'For the contact centre'), fields: internalFields },
    ],
  },
  ...sidebarFields,
]
