import { documentFromText } from '../../src/content/documentFromText'
import type { Vac } from '../../src/payload-types'

type Texts = Pick<Vac, 'question' | 'shortAnswer' | 'answer'>

/** Texts that meet our rules. */
export function plainTexts(): Texts {
  return {
    question: 'Hoe vraag ik een paspoort aan?',
    shortAnswer: 'U vraagt een paspoort aan bij ons aan de balie. Maak eerst een afspraak.',
    answer: documentFromText('U vraagt een paspoort aan bij ons aan de balie. Maak eerst een afspraak. U neemt een pasfoto mee.') as never,
  }
}

/** Texts of which the full answer does not meet our rules by far. */
export function hardTexts(): Texts {
  return {
    ...plainTexts(),
    answer: documentFromText(
      'Teneinde in aanmerking te komen voor de verstrekking van een reisdocument dient door de aanvrager, met inachtneming van de vigerende regelgeving, een daartoe strekkend verzoek te worden ingediend. ' +
        'Het verzoek wordt door het college van burgemeester en wethouders zo spoedig mogelijk in behandeling genomen, waarbij dient te worden opgemerkt dat de toetsing van de identiteit derhalve noodzakelijk wordt geacht.',
    ) as never,
  }
}
