import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readEnv } from '../../src/env'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const manual = readFileSync('docs/beheer.md', 'utf8')

/** The values of a unit, per key; of a repeated key all. */
function unit(name: string): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const [, key = '', value = ''] of readFileSync(`deploy/${name}.service`, 'utf8').matchAll(/^([A-Za-z]+)=(.*)$/gm))
    (found[key] ??= []).push(value)
  return found
}

describe.each([
  ['vraagbaak-web@', 'start'],
  ['vraagbaak-worker', 'worker'],
])('the unit %s', (name, script) => {
  it(`runs what npm run ${script} runs, and again whenever it ends`, () => {
    expect(unit(name)).toMatchObject({
      ExecStart: [`/usr/bin/${scripts[script]}`],
      Restart: ['always'],
      StartLimitIntervalSec: ['0'],
      WorkingDirectory: ['/opt/vraagbaak'],
      User: ['vraagbaak'],
    })
  })

  it('waits longer for its end than the process takes', () => {
    expect(Number(unit(name).TimeoutStopSec?.[0])).toBeGreaterThanOrEqual(20)
  })
})

describe('the example of the settings', () => {
  const lines = readFileSync('deploy/env.example', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

  it('names settings that the manual explains', () => {
    for (const line of lines) expect(manual).toContain(`\`${line.split('=')[0]}\``)
  })

  it('leaves out nothing that must be filled in', () => {
    const needed = [...manual.matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \| ja \|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/[A-Z_]+/g)].map(([found]) => found),
    )
    expect(needed.length).toBeGreaterThan(3)
    expect(needed.filter((variable) => !lines.some((line) => line.startsWith(`${variable}=`)))).toEqual([])
  })
})

describe('the manual', () => {
  it('explains every setting of a server', () => {
    const ofTests = ['DATA_SETS', 'MEILI_BIN', 'PAYLOAD_DROP_DATABASE']
    const declared = [...readFileSync('src/env.ts', 'utf8').matchAll(/^ {2}([A-Z][A-Z_]+): z/gm)].map(([, variable = '']) => variable)
    expect(declared.filter((variable) => !ofTests.includes(variable) && !manual.includes(`\`${variable}\``))).toEqual([])
  })
})

describe('a setting that is left empty', () => {
  it('is one that is not there', () => {
    expect(readEnv({ PORT: '', PG_POOL_MAX: '', PUBLIC_URL: '', SMTP_URL: '' })).toEqual(readEnv({}))
  })
})
