import { gzipSync } from 'node:zlib'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { suggestUplFor, suggestUplForText } from '../../../src/api/upl/suggestUplFor'
import { ForbiddenError } from '../../../src/errors'
import { buildUser, buildVac } from '../../factories/buildVac'
import { testPayload } from '../../support/instance'
import { runToEnd } from '../../support/run'

const LIST = 'tests/fixtures/upl/list.jsonl'
const TITLES = 'tests/fixtures/upl/titles.jsonl'
const take = (...files: string[]) => runToEnd(['--import', 'tsx', 'scripts/uplImport.ts', ...files])

async function jobs(name: string): Promise<number> {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
  const { rows } = await database.query<{ count: number }>(
    `select count(*)::int as count from queue.job where name = $1 and state = 'created'`,
    [name],
  )
  await database.end()
  return rows[0]?.count ?? 0
}

afterAll(async () => (await testPayload()).destroy())

describe('npm run upl:import', () => {
  it('takes list and titles in, packed too, with one job for all search documents', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'upl-'))
    const packed = path.join(folder, 'titles.jsonl.gz')
    await writeFile(packed, gzipSync(await readFile(TITLES)))
    const { code, stdout, stderr } = await take(LIST, packed)
    await rm(folder, { recursive: true })
    expect([code, stderr.includes('Error')]).toEqual([0, false])
    expect(stdout).toMatch(/nieuw +4\n.*veranderd +0\n.*gelijk +0\n.*zonder URI +1/)
    const { docs } = await (await testPayload()).find({ collection: 'upl-products', sort: 'name', overrideAccess: true })
    expect(docs.find(({ name }) => name === 'ligplaats woonboot')).toMatchObject({
      uri: 'https://voorbeeld.example/upl/ligplaats',
      titles: ['woonboot aanleggen', 'plek voor uw drijvende huis'],
    })
    expect(await jobs('copied.changed')).toBe(0)
    expect(await jobs('index.reconcile')).toBe(1)
  })

  it('changes nothing the second time', async () => {
    const { stdout } = await take(LIST, TITLES)
    expect(stdout).toMatch(/nieuw +0\n.*veranderd +0\n.*gelijk +4/)
    expect(await jobs('index.reconcile')).toBe(1)
  })

  it.each([
    ['no file', []],
    ['a file that is not there', ['tests/fixtures/upl/weg.jsonl']],
    ['a file of another kind', ['package.json']],
  ])('says in Dutch what is wrong with %s', async (_, files) => {
    const { code, stderr } = await take(...files)
    expect(code).toBe(1)
    expect(stderr).toContain('Zo leest u de productnamen (UPL) in')
  })
})

describe('suggestions', () => {
  it('fit an answer that has no product name, for those who write', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { question: 'Mag ik een woonboot aanleggen in de gracht?' })
    const editor = await buildUser(payload, { role: 'editor' })
    const { suggestions } = await suggestUplFor(payload, editor, vac.id)
    expect(suggestions[0]).toMatchObject({ name: 'ligplaats woonboot', uri: 'https://voorbeeld.example/upl/ligplaats' })
    const agent = await buildUser(payload, { role: 'agent' })
    await expect(suggestUplFor(payload, agent, vac.id)).rejects.toThrow(ForbiddenError)
    await expect(suggestUplFor(payload, editor, 999_999)).rejects.toThrow(/no such answer/)
  })

  it('fit a text that is not saved yet, say by what, and leave out what it has', async () => {
    const payload = await testPayload()
    const editor = await buildUser(payload, { role: 'editor' })
    const text = { question: 'Wat kost dat?', searchTerms: ['gracht', 'woonboot aanleggen'], upl: [] }
    const { suggestions } = await suggestUplForText(payload, editor, text)
    expect(suggestions[0]).toMatchObject({ name: 'ligplaats woonboot', because: 'woonboot aanleggen', isQuestion: false })
    const asked = await suggestUplForText(payload, editor, { question: 'Woonboot aanleggen?', searchTerms: [], upl: [] })
    expect(asked.suggestions[0]).toMatchObject({ name: 'ligplaats woonboot', isQuestion: true })
    const without = await suggestUplForText(payload, editor, { ...text, upl: ['ligplaats woonboot'] })
    expect(without.suggestions.map(({ name }) => name)).not.toContain('ligplaats woonboot')
    await expect(suggestUplForText(payload, await buildUser(payload, { role: 'lead' }), text)).rejects.toThrow(ForbiddenError)
  })
})
