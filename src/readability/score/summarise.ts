import { automatedReadability, colemanLiau, fleschDouma, leesindexA, lix } from '../formulas/readingFormulas'
import type { AnalysedText } from '../text/analyse'
import type { Finding, ReadabilityFormulas, ReadabilityReport, ReadabilityStats } from '../types'
import { measure, type Measures } from './measure'
import { meetsRules, pointsOf, scoreOf } from './score'
import { topChanges } from './topChanges'

/** Puts the report together from the analysed text and its findings. */
export function summarise(text: AnalysedText, findings: Finding[]): ReadabilityReport {
  const measures = measure(text, findings)
  const score = scoreOf(measures, pointsOf(findings))
  return {
    score,
    meets: meetsRules(score, measures.words, findings),
    stats: statsOf(text, measures),
    formulas: formulasOf(measures),
    findings,
    topChanges: topChanges(measures, findings),
  }
}

function statsOf(text: AnalysedText, measures: Measures): ReadabilityStats {
  const count = (kind: string): number => text.blocks.filter((block) => block.kind === kind).length
  return {
    characters: text.blocks.reduce((sum, block) => sum + block.source.text.length, 0),
    letters: measures.letters,
    syllables: measures.syllables,
    words: measures.words,
    sentences: measures.sentences,
    paragraphs: count('paragraph'),
    headings: count('heading'),
    listItems: count('listItem'),
    averageSentenceLength: measures.sentences === 0 ? 0 : measures.words / measures.sentences,
    longestSentence: measures.longestSentence,
    longWordShare: measures.words === 0 ? 0 : measures.longWords / measures.words,
    passives: measures.passiveSentences,
  }
}

function formulasOf(measures: Measures): ReadabilityFormulas {
  if (measures.words === 0) return { fleschDouma: null, leesindexA: null, lix: null, ari: null, colemanLiau: null }
  return {
    fleschDouma: fleschDouma(measures),
    leesindexA: leesindexA(measures),
    lix: lix(measures),
    ari: automatedReadability(measures),
    colemanLiau: colemanLiau(measures),
  }
}
