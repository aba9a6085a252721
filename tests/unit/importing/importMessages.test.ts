import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importMessage, importWordings } from '../../../src/importing/importMessages'

const folder = new URL('../../../src/importing/', import.meta.url)

describe('importMessages', () => {
  it('words every code of the readers, in both languages', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    const source = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
    const codes = [...source.matchAll(/(?:code: |warn\(|problem: )'([a-z_]+)'/g)].map((match) => match[1] ?? '')
    const unworded = codes.filter((code) => !['custom', 'record_invalid'].includes(code) && !Object.hasOwn(importWordings.nl, code))
    expect(codes.length).toBeGreaterThan(15)
    expect(unworded).toEqual([])
    expect(Object.keys(importWordings.en)).toEqual(Object.keys(importWordings.nl))
  })

  it('has a sentence for what it does not know', () => {
    expect(importMessage({ code: 'toString', path: [], params: {} })).toBe('Dit kunnen we niet bewaren (toString).')
  })
})
