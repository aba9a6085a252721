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
