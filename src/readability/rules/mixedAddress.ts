import type { Token } from '../text/Token'
import { sentencesWithWords } from './everyBlock'
import type { Rule } from './Rule'

const FORMAL: ReadonlySet<string> = new Set(['u', 'uw', 'uzelf'])
const INFORMAL: ReadonlyMap<string, string> = new Map([['je', 'u'], ['jij', 'u'], ['jou', 'u'], ['jouw', 'uw'], ['jezelf', 'uzelf'], ['jullie', 'u']])

export const mixedAddress: Rule = {
  code: 'mixed-address',
  name: 'U en je door elkaar',
  documentation: 'Kies één aanspreekvorm. Gemeenten spreken inwoners aan met "u".',
  source: 'Schrijfwijzers van gemeenten: spreek de lezer aan met u.',
  phenomena: [],
  check: (context) => {
    const words = sentencesWithWords(context).flatMap((sentence) => sentence.words)
    const formal = words.filter((word) => isFormal(word))
    const informal = words.filter((word) => INFORMAL.has(word.lower))
    if (formal.length === 0 || informal.length === 0) return []
    return informal.map((word) => ({
      severity: 'must',
      start: word.start,
      end: word.end,
      message: 'In deze tekst staan "u" en "je" door elkaar. Kies "u".',
      suggestions: [replacementFor(word)],
    }))
  },
}

/** "U" in "artikel U" or "plan U" is rare enough to leave out. */
function isFormal(word: Token): boolean {
  return word.kind === 'word' && FORMAL.has(word.lower)
}

function replacementFor(word: Token): string {
  const plain = INFORMAL.get(word.lower) ?? 'u'
  return /^\p{Lu}/u.test(word.text) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
}
