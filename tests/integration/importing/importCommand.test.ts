import { afterAll, describe, expect, it } from 'vitest'
import { missingFromV1, runImport } from '../../support/importTwice'
import { testPayload } from '../../support/instance'
import { runToEnd } from '../../support/run'

const file = 'tests/fixtures/import/rijksoverheid.jsonl'

describe('npm run import', () => {
  afterAll(async () => (await testPayload()).destroy())

  it('takes responses of the Rijksoverheid, and changes nothing the second time', async () => {
    const first = await runImport(file, ['--publish'])
    expect(first.counts.nieuw).toBeGreaterThan(0)
    const second = await runImport(file, ['--publish'])
    expect(second.counts).toMatchObject({ nieuw: 0, veranderd: 0, gelezen: first.counts.gelezen })
    expect(await missingFromV1(file)).toEqual([])
  })

  it('says of a sheet which line, row and cell it refused, and what it guessed', async () => {
    const sheet = await runToEnd([
      '--import',
      'tsx',
      'scripts/import.ts',
      '--format',
      'csv',
      'tests/fixtures/import/excel-sheet.csv',
      '--dry-run',
    ])
    expect(sheet.code).toBe(1)
    expect(sheet.stdout).toContain(
      '  regel 9 (rij 4 in het rekenblad): Het rekenblad gaf een fout in deze cel: answer (D): "#VERW!", department (E): "#NAAM?".',
    )
    expect(sheet.stdout).not.toContain('  #NAAM?')
    const legacy = await runToEnd([
      '--import',
      'tsx',
      'scripts/import.ts',
      '--format',
      'csv',
      'tests/fixtures/import/excel-windows-1252.csv',
      '--dry-run',
    ])
    expect(legacy.code).toBe(0)
    expect(legacy.stdout).toContain('regel 1: Dit bestand is geen UTF-8. We hebben het gelezen als windows-1252.')
    expect(legacy.stdout).toContain('  Financiën')
  })

  it.each([
    [['--format', 'rijksoverheid', 'bestaat-niet.jsonl'], 'is er niet'],
    [['--format', 'word', 'README.md'], 'Zo leest u een bestand in'],
    [['--format', 'csv'], 'Zo leest u een bestand in'],
    [['--onbekend'], 'Deze opdracht klopt niet'],
  ])('%j gives a clear sentence and exit code 1', async (args, sentence) => {
    const { code, stderr } = await runToEnd(['--import', 'tsx', 'scripts/import.ts', ...args])
    expect(code).toBe(1)
    expect(stderr).toContain(sentence)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
