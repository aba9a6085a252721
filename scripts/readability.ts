import './requireNode.cjs'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { checkText, comparableScores, RULES, type ReadabilityReport } from '../src/readability'
import { analyse } from '../src/readability/text/analyse'

/** One line of `--jsonl`. */
const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })
/** A file above this is refused: it is no text for residents. */
const MAX_BYTES = 20_000_000

const RULE_NAMES = new Map(RULES.map((rule) => [rule.code, rule.name]))

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  if (args[0] === '--jsonl') return await checkLines()
  const file = args[0]
  if (!file) {
    process.stderr.write('Gebruik: readability BESTAND, of readability --jsonl < in.jsonl > uit.jsonl\n')
    return 2
  }
  const text = readText(file)
  if (text === null) return 2
  process.stdout.write(`${describeReport(text, checkText(text))}\n`)
  return 0
}

/** Checks one JSON object a line; a line that is not right yields an error line and exit code 1. */
async function checkLines(): Promise<number> {
  let code = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const answer = checkLine(line)
    if ('error' in answer) code = 1
    process.stdout.write(`${JSON.stringify(answer)}\n`)
  }
  return code
}

function checkLine(
  line: string,
): { id: null; error: string } | ({ id: string | number } & Pick<ReadabilityReport, 'score' | 'meets' | 'stats' | 'findings'>) {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    return { id: null, error: `Geen geldige JSON: ${cause instanceof Error ? cause.message : String(cause)}` }
  }
  const parsed = lineSchema.safeParse(value)
  if (!parsed.success) return { id: null, error: 'Elke regel moet "id" en "text" hebben.' }
  const { score, meets, stats, findings } = checkText(parsed.data.text)
  return { id: parsed.data.id, score, meets, stats, findings }
}

function readText(file: string): string | null {
  try {
    const bytes = readFileSync(file)
    if (bytes.length <= MAX_BYTES) return bytes.toString('utf8').replace(/^\uFEFF/, '')
    process.stderr.write(`${file} is te groot (meer dan ${MAX_BYTES / 1_000_000} MB).\n`)
  } catch (cause) {
    process.stderr.write(`${file} is niet te lezen: ${cause instanceof Error ? cause.message : String(cause)}\n`)
  }
  return null
}

function describeReport(text: string, report: ReadabilityReport): string {
  const { stats, formulas } = report
  const scores = comparableScores(analyse(text, 'answer').prose)
  const lines = [
    `${report.meets ? 'Voldoet' : 'Voldoet nog niet'} aan onze B1-regels. Score ${show(report.score, 0)} van 100 (hoger is makkelijker).`,
    '',
    `Woorden ${stats.words}, zinnen ${stats.sentences}, gemiddeld ${show(stats.averageSentenceLength, 1)} woorden per zin, langste zin ${stats.longestSentence}.`,
    `Flesch-Douma ${show(formulas.fleschDouma, 1)}, Leesindex A ${show(formulas.leesindexA, 1)}, LIX ${show(formulas.lix, 1)}, ARI ${show(scores?.ari ?? null, 1)}, Coleman-Liau ${show(scores?.colemanLiau ?? null, 1)}.`,
  ]
  if (report.topChanges.length > 0)
    lines.push(
      '',
      'Dit helpt het meest:',
      ...report.topChanges.map(
        (change, at) => `${at + 1}. ${change.message} Levert ongeveer ${show(Math.max(0, change.gain), 0)} punten op.`,
      ),
    )
  if (report.findings.length > 0) lines.push('', 'Gevonden:', ...report.findings.map((finding) => describeFinding(text, finding)))
  return lines.join('\n')
}

function describeFinding(text: string, finding: ReadabilityReport['findings'][number]): string {
  const before = text.slice(0, finding.start)
  const row = before.split('\n').length
  const column = finding.start - before.lastIndexOf('\n')
  const piece = text.slice(finding.start, finding.end).replace(/\s+/g, ' ')
  const shown = piece.length > 70 ? `${piece.slice(0, 67)}...` : piece
  const word = finding.severity === 'must' ? 'moet anders' : 'tip'
  return `${row}:${column} [${word}] ${RULE_NAMES.get(finding.rule) ?? finding.rule}: "${shown}"\n    ${finding.message}`
}

function show(value: number | null, digits: number): string {
  return value === null ? 'onbekend' : value.toFixed(digits).replace('.', ',')
}
