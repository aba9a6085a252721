import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readability-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

interface Finished {
  code: number | null
  stdout: string
  stderr: string
}

function readability(args: string[], input = ''): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const { NODE_ENV: _nodeEnv, NODE_OPTIONS: _nodeOptions, ...environment } = process.env
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/readability.ts', ...args], { env: environment as NodeJS.ProcessEnv })
    const finished: Finished = { code: null, stdout: '', stderr: '' }
    child.stdout.on('data', (chunk: Buffer) => (finished.stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (finished.stderr += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ ...finished, code }))
    child.stdin.end(input)
  })
}

const keysOf = (value: unknown) => Object.keys(value as object)
const linesOf = ({ stdout }: Finished) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

const HARD = 'De aanvraag wordt door de gemeente met inachtneming van de vigerende regelgeving beoordeeld, waarbij u dient te wachten.'

describe('readability on the command line', () => {
  it('prints a report over a file', async () => {
    const file = path.join(folder, 'tekst.txt')
    await writeFile(file, `\uFEFFU kunt een paspoort aanvragen.\n\n${HARD}\n`)
    const finished = await readability([file])
    expect(finished).toMatchObject({ code: 0, stderr: '' })
    expect(finished.stdout).toMatch(/^Voldoet nog niet aan onze B1-regels\. Score \d+ van 100 \(hoger is makkelijker\)\.\n/)
    expect(finished.stdout).toMatch(/\nWoorden \d+, zinnen 2, gemiddeld \d+,\d woorden per zin/)
    expect(finished.stdout).toContain('Dit helpt het meest:\n1. ')
    expect(finished.stdout).toMatch(/\n3:\d+ \[(moet anders|tip)\] .+: "/)
  })

  it.each([
    ['without a file', [] as string[]],
    ['with a file that is not there', ['bestaat-niet.txt']],
  ])('ends with code 2 %s', async (_name, args) => {
    const finished = await readability(args)
    expect(finished).toMatchObject({ code: 2, stdout: '' })
    expect(finished.stderr).not.toBe('')
  })

  it('gives one line of exactly this shape per line', async () => {
    const finished = await readability(
      ['--jsonl'],
      `${JSON.stringify({ id: 'a', text: 'U belt ons.' })}\n${JSON.stringify({ id: 7, text: HARD })}\n`,
    )
    expect(finished).toMatchObject({ code: 0, stderr: '' })
    const [easy, hard, ...others] = linesOf(finished)
    expect(others).toEqual([])
    expect(easy).toMatchObject({ id: 'a', meets: true, findings: [], stats: { words: 3, sentences: 1 } })
    expect(keysOf(hard)).toEqual(['id', 'score', 'meets', 'stats', 'findings'])
    expect(hard).toMatchObject({ id: 7, score: expect.any(Number), meets: false })
    const findings = hard?.findings as Record<string, unknown>[]
    expect(findings.length).toBeGreaterThan(0)
    for (const finding of findings) {
      expect(keysOf(finding)).toEqual(['rule', 'phenomena', 'severity', 'start', 'end', 'message', 'suggestions', 'advice'])
      expect(finding).toMatchObject({
        rule: expect.any(String),
        phenomena: expect.any(Array),
        message: expect.any(String),
        suggestions: expect.any(Array),
      })
      expect(['hint', 'must']).toContain(finding.severity)
      expect(HARD.slice(finding.start as number, finding.end as number)).not.toBe('')
    }
  })

  it('answers a bad line with an error, does the rest and ends with code 1', async () => {
    const good = JSON.stringify({ id: 'goed', text: 'U belt ons.' })
    const finished = await readability(['--jsonl'], ['{"id": "stuk"', good, '{"id":"zonder"}', '["geen object"]', '', good].join('\r\n'))
    expect(finished.code).toBe(1)
    expect(linesOf(finished)).toEqual([
      { id: null, error: expect.any(String) },
      expect.objectContaining({ id: 'goed', meets: true }),
      { id: null, error: expect.any(String) },
      { id: null, error: expect.any(String) },
      expect.objectContaining({ id: 'goed', meets: true }),
    ])
  })

  it('gives nothing for nothing', async () => {
    expect(await readability(['--jsonl'])).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})
