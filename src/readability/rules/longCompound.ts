import { isOpening } from './difficultWords'
import { sentencesWithWords } from './everyBlock'
import type { Report, Rule } from './Rule'

/** Letters from which a compound is hard to take in at once. */
const LONG = 20
/** Letters from which it has to be taken apart. */
const VERY_LONG = 25
/** Products of municipalities under their own name; residents have to recognise that name. */
const PRODUCT =
  /(?:vergunning|vergunningen|ontheffing|ontheffingen|belasting|belastingen|heffing|parkeerkaart|parkeerkaarten|parkeerplaats|parkeerplaatsen|verkiezing|verkiezingen|aangifte|toeslag|bijstand|uitkering|uitkeringen|rijbewijs|identiteitskaart|subsidie)$/
/** Compounds of policy; jargon from fewer letters. */
const STACKED =
  /(?:beleid|traject|trajecten|procedure|procedures|proces|processen|maatregel|maatregelen|systematiek|problematiek|participatie|registratie|strategie|structuur|kader|kwaliteit|ontwikkeling|niveau|omstandigheden)$/
const STACKED_FROM = 18
/** Long, but derived from one everyday word or known to everybody. */
const COMMON: ReadonlySet<string> = new Set([
  'verantwoordelijkheid',
  'verantwoordelijkheden',
  'vrachtwagenchauffeur',
  'vrachtwagenchauffeurs',
  'sinterklaasintocht',
  'huwelijksvoltrekking',
  'burgerservicenummer',
  'burgerservicenummers',
  'onroerendezaakbelasting',
  'brandweervrijwilligers',
])

export const longCompound: Rule = {
  code: 'long-compound',
  name: 'Lang samengesteld woord',
  documentation:
    'Een woord dat uit veel woorden bestaat, is lastig te lezen en te onthouden. Haal het uit elkaar ("onderzoek naar de tevredenheid van klanten") of leg het uit. Namen van producten, zoals "evenementenvergunning", laten wij met rust.',
  source: 'Schrijfwijzers van gemeenten: lange samenstellingen uitleggen of splitsen.',
  phenomena: ['word_frequency'],
  check: (context) =>
    sentencesWithWords(context).flatMap((sentence) => {
      const reports: Report[] = []
      sentence.tokens.forEach((token, at) => {
        if (token.kind !== 'word' || !isLongCompound(token.lower) || context.isLeftAlone(token, isOpening(sentence.tokens, at))) return
        const letters = token.text.length
        reports.push({
          severity: letters >= VERY_LONG ? 'must' : 'hint',
          start: token.start,
          end: token.end,
          message: `"${token.text}" is een lang woord (${letters} letters). Haal het uit elkaar of leg het uit.`,
          suggestions: [],
        })
      })
      return reports
    }),
}

/** Whether a lower-case word is too long a compound. */
export function isLongCompound(word: string): boolean {
  if (word.length < STACKED_FROM || COMMON.has(word) || word.includes('-') || PRODUCT.test(word)) return false
  return word.length >= LONG || STACKED.test(word)
}
