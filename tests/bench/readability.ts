import '../../scripts/requireNode.cjs'
import { resolve } from 'node:path'
import { env } from '../../src/env'
import { LEXICON_SIZE } from '../../src/readability'
import { readDataSets, type DataSets } from './readability/dataSets'
import { bootstrapByDocument, countMeeting, judgeDocuments, judgePairs, MEASURES } from './readability/pairs'
import { judgeClean, judgePositive, recallPerPhenomenon, violations } from './readability/phenomena'
import { compareSpeed } from './readability/speed'
import { countButtons, judgeLexical, wrongSyllables } from './readability/words'

const print = (line = ''): void => void process.stdout.write(`${line}\n`)
const percent = (part: number, whole = 1): string => `${((100 * part) / whole).toFixed(1)} %`

const folder = resolve(import.meta.dirname, '../..', env.DATA_SETS)
const data = readDataSets(folder)
if (data) report(data)
else print(`The readability sets are not in ${folder}. Set DATA_SETS to the folder that holds them; nothing was measured.`)

function report(sets: DataSets): void {
  print('Municipal pairs, share rightly ordered (ties half); documents of 5 pairs or more')
  for (const measure of MEASURES) {
    const judged = judgePairs(sets.pairs, measure)
    const [low, high] = bootstrapByDocument(sets.pairs, judged)
    const documents = judgeDocuments(sets.pairs, measure)
    const share = judged.reduce((sum, value) => sum + value, 0) / judged.length
    print(
      `  ${measure.name.padEnd(44)} ${percent(share)}  95 % by document ${percent(low)} to ${percent(high)}  documents ${documents.right} of ${documents.all}`,
    )
  }
  const meeting = countMeeting(sets.pairs)
  const positive = judgePositive(sets.items)
  const clean = judgeClean(sets.items, false)
  const guards = judgeClean(sets.items, true)
  print('\nRecall per phenomenon')
  for (const row of recallPerPhenomenon(sets.items))
    print(`  ${row.phenomenon.padEnd(20)} ${row.found} of ${row.all}  ${percent(row.found, row.all)}  ${row.missed.join(' ')}`)
  print('\nFalse alarms')
  print(`  clean texts            must on ${clean.withMust} of ${clean.all}, any on ${clean.withAny} of ${clean.all}`)
  print(`  texts with a guard     must on ${guards.withMust} of ${guards.all}, any on ${guards.withAny} of ${guards.all}`)
  const violated = violations(sets.items)
  print(`  guards violated        ${violated.length} ${violated.join('; ')}`)
  print('\nMeets our rules')
  print(`  clean texts            ${clean.meeting} of ${clean.all}  ${percent(clean.meeting, clean.all)}`)
  print(`  texts with a guard     ${guards.meeting} of ${guards.all}  ${percent(guards.meeting, guards.all)}`)
  print(`  texts with phenomenon  ${positive.meeting} of ${positive.all}  ${percent(positive.meeting, positive.all)}`)
  print(`  municipal documents    simple ${meeting.simple} of ${meeting.all}, complex ${meeting.complex} of ${meeting.all}`)
  reportWords(sets)
}

function reportWords(sets: DataSets): void {
  const lexical = judgeLexical(sets.lexical)
  print(`\nWords (own list: ${LEXICON_SIZE} words and phrases)`)
  print(
    `  complex word found     ${lexical.found} of ${lexical.all}  ${percent(lexical.found, lexical.all)}  missed: ${lexical.missed.join(', ')}`,
  )
  print(`  people's substitute    ${lexical.substituted} of ${lexical.all}  ${percent(lexical.substituted, lexical.all)}`)
  const { buttons, advice } = countButtons(sets.pairs.map(({ complex }) => complex))
  print(`  in municipal sentences a button for ${buttons}, advice for ${advice}  ${percent(buttons, buttons + advice)}`)
  const wrong = wrongSyllables(sets.syllables)
  print(`  syllables              ${sets.syllables.length - wrong.length} of ${sets.syllables.length} ${wrong.join(', ')}`)
  const { ours, theirs } = compareSpeed(sets.pairs.map((pair) => pair.complex))
  print('\nMilliseconds per 1,000 words (median, fastest)')
  print(`  our whole check        ${ours.median.toFixed(1)}, ${ours.fastest.toFixed(1)}`)
  print(`  readability-scores     ${theirs.median.toFixed(1)}, ${theirs.fastest.toFixed(1)}`)
}
