import { findPassives, type Passive } from '../grammar/passives'
import type { Sentence } from '../text/Token'
import type { Report, Rule } from './Rule'

/** A passive without a doer in a sentence of at most this many words reads well ("De brief is verstuurd."). */
const SHORT_SENTENCE = 10
/** Two passives in a sentence of at least this many words are worth a remark. */
const TWO_PASSIVES_FROM = 8
/** "is" or "zijn" without a doer often names a state; only long sentences are worth a remark. */
const LONG_SENTENCE = 15

export const passiveVoice: Rule = {
  code: 'passive',
  name: 'Lijdende vorm',
  documentation:
    'In een zin met "worden" staat niet voorop wie iets doet. Begin met wie het doet: niet "De aanvraag wordt door de gemeente beoordeeld", maar "Wij beoordelen uw aanvraag". Korte zinnen zonder "door" laten wij met rust.',
  source: 'Schrijfwijzers van gemeenten; in bewerkte gemeenteteksten daalde het aantal zinnen met "worden" van 235 naar 51.',
  phenomena: ['passive'],
  check: ({ text }) => text.prose.flatMap(checkSentence),
}

function checkSentence(sentence: Sentence): Report[] {
  const passives = findPassives(sentence)
  const length = sentence.words.length
  const isTwofold = passives.length > 1 && length >= TWO_PASSIVES_FROM
  const impersonal = /^er$/i.test(sentence.words[0]?.text ?? '') && length > SHORT_SENTENCE
  return passives
    .filter(
      (passive) =>
        passive.hasAgent || passive.isModal || impersonal || isTwofold || length > (passive.isPerfect ? LONG_SENTENCE : SHORT_SENTENCE),
    )
    .map((passive) => toReport(sentence, passive))
}

function toReport(sentence: Sentence, passive: Passive): Report {
  const helper = sentence.tokens[passive.helper]
  const participle = sentence.tokens[passive.participle]
  const words = `"${helper?.text ?? ''} … ${participle?.text ?? ''}"`
  return {
    severity: passive.hasAgent && sentence.words.length >= TWO_PASSIVES_FROM ? 'must' : 'hint',
    start: Math.min(helper?.start ?? 0, participle?.start ?? 0),
    end: Math.max(helper?.end ?? 0, participle?.end ?? 0),
    message: passive.hasAgent
      ? `Lijdende vorm (${words}). Na "door" staat wie het doet: begin de zin daarmee.`
      : `Lijdende vorm (${words}). Wie doet het? Begin de zin met "wij", "u" of de naam.`,
    suggestions: [],
  }
}
