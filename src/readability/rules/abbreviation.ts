import { findAbbreviation } from '../text/abbreviations'
import type { Sentence, Token } from '../text/Token'
import { sentencesWithWords } from './everyBlock'
import { keepCase } from './keepCase'
import type { Report, Rule, RuleContext } from './Rule'

/** Letter words that residents know, or that are names they have to recognise. */
const KNOWN: ReadonlySet<string> = new Set(
  'BSN UWV SVB DUO CAK IND RDW KVK GGD GGZ NS ANWB AOW WW WAO WIA AIO PGB WMO WOZ BTW VOG APK ID IBAN PDF SMS TV PC USB GPS EU VS NL NAVO VN ANBI CBR CBS CJIB COA DNA EHBO HIV HBO MBO VMBO HAVO VWO WO KNMI NOS OM OV PIN PO SOA VVE VVD CDA PVV SP PVDA DNB AFM BKR LPG LED WC DJ CV AED CAO FAQ QR RTL SOS TOEFL WIFI VIP XL CO TL BRP APP AVG KCC VAC'.split(
    ' ',
  ),
)
const LETTER_WORD = /^[A-Z]{2,6}$/

export const abbreviation: Rule = {
  code: 'abbreviation',
  name: 'Afkorting',
  documentation:
    'Schrijf afkortingen uit: "bijvoorbeeld" in plaats van "bijv.". Vaak is er een korter woord: "over" in plaats van "m.b.t.". Een letterwoord legt u één keer uit, met de afkorting tussen haakjes.',
  source: 'Schrijfwijzers van gemeenten: geen afkortingen (t.a.v., m.b.t., d.m.v.).',
  phenomena: [],
  check: (context) => {
    const explained = findExplained(context)
    return sentencesWithWords(context).flatMap((sentence) => checkSentence(sentence, context, explained))
  },
}

function checkSentence(sentence: Sentence, context: RuleContext, explained: ReadonlySet<string>): Report[] {
  const reports: Report[] = []
  const isShouting = sentence.words.filter((word) => /^[A-Z]{2,}$/.test(word.text)).length > 2
  sentence.tokens.forEach((token) => {
    const known = token.kind === 'abbreviation' || token.kind === 'word' ? findAbbreviation(token.lower) : undefined
    if (known && known.full.length > 0 && !(token.kind === 'word' && /^[A-Z]+$/.test(token.text)))
      reports.push(shortForm(token, known.full))
    else if (
      token.kind === 'word' &&
      LETTER_WORD.test(token.text) &&
      !isShouting &&
      !KNOWN.has(token.text) &&
      !explained.has(token.text) &&
      !isAllowed(context, token)
    ) {
      reports.push({
        severity: 'hint',
        start: token.start,
        end: token.end,
        message: `Niet iedereen kent "${token.text}". Schrijf het de eerste keer uit, met de afkorting tussen haakjes.`,
        suggestions: [],
      })
    }
  })
  return reports
}

function isAllowed(context: RuleContext, token: Token): boolean {
  return context.isLeftAlone({ text: token.lower, lower: token.lower }, true)
}

function shortForm(token: Token, full: string[]): Report {
  const suggestions = full.map((word) => keepCase(word, token.text))
  return {
    severity: 'must',
    start: token.start,
    end: token.end,
    message: `Schrijf de afkorting "${token.text}" uit: ${suggestions.join(' of ')}.`,
    suggestions,
  }
}

/** Letter words that stand between brackets, or are followed by brackets, somewhere in the text. */
function findExplained({ text }: RuleContext): ReadonlySet<string> {
  const found = new Set<string>()
  for (const block of text.blocks) {
    for (const { tokens } of block.sentences) {
      tokens.forEach((token, at) => {
        if (LETTER_WORD.test(token.text) && (tokens[at - 1]?.text === '(' || tokens[at + 1]?.text === '(')) found.add(token.text)
      })
    }
  }
  return found
}
