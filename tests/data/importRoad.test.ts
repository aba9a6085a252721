import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '../../src/env'
import { missingFromV1, runImport } from '../support/importTwice'
import { testPayload } from '../support/instance'

const file = path.join(env.DATA_SETS, 'rijksoverheid', 'faq.jsonl')

describe('npm run import of the real responses', () => {
  beforeAll(() => {
    if (!existsSync(file))
      throw new Error(`${file} is not there. Set DATA_SETS to the folder with the data sets; its README says what belongs in it.`)
  })
  afterAll(async () => (await testPayload()).destroy())

  it('takes all of them, and changes nothing the second time', async () => {
    const first = await runImport(file, ['--publish'])
    expect(first.counts).toMatchObject({ mislukt: 0, conflict: 0, veranderd: 0 })
    expect(first.counts.gelezen).toBeGreaterThanOrEqual(180)
    expect((first.counts.nieuw ?? 0) + (first.counts.gelijk ?? 0)).toBe(first.counts.gelezen)
    const second = await runImport(file, ['--publish'])
    expect(second.counts).toMatchObject({ nieuw: 0, veranderd: 0, mislukt: 0, conflict: 0, gelijk: first.counts.gelezen })
  })

  it('has every text and every link of the source in what /v1 gives back', async () => {
    expect(await missingFromV1(file)).toEqual([])
  })
})
