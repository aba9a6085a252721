import type { Field } from 'payload'
import { label } from '../../fields/label'
import { readabilityOf } from '../../fields/readabilityOf'
import { richText } from '../../fields/richText'

/** Longest question we take: longer does not fit a result list or a page title. */
const MAX_QUESTION = 300
/** An agent says it aloud: about a minute of speech. */
const MAX_SHORT_ANSWER = 1000

export const answerFields: Field[] = [
  {
    name: 'question',
    type: 'text',
    label: label('Vraag', 'Question'),
    required: true,
    maxLength: MAX_QUESTION,
    index: true,
    admin: { ...readabilityOf('question'), description: label('Zoals een inwoner het vraagt.', 'As a resident would ask it.') },
  },
  {
    name: 'shortAnswer',
    type: 'textarea',
    label: label('Kort antwoord', 'Short answer'),
    maxLength: MAX_SHORT_ANSWER,
    admin: {
      ...readabilityOf('shortAnswer'),
      rows: 3,
      description: label(
        'Twee of drie zinnen. Dit zegt de medewerker aan de telefoon.',
        'Two or three sentences. This is what the agent says.',
      ),
    },
  },
  richText({ name: 'answer', label: label('Volledig antwoord', 'Full answer'), variant: 'full' }),
]
