import { describe, expect, it } from 'vitest'
import type { CollectionConfig, GlobalConfig } from 'payload'
import { authorize } from '../../../policies/authorize'
import { can } from '../../../policies/can'
import { type Person, type Role, roles } from '../../../policies/person'
import { type Noun, policies, type Verb } from '../../../policies/policies'
import type { Facts } from '../../../policies/reach'
import { ForbiddenError } from '../../../src/errors'
import { rightsTable } from './rightsTable'

const ME = 7
const person = (role: Role, more: Partial<Person> = {}): Person => ({ id: ME, role, departments: [1], mayPublish: true, ...more })

/** In the order of the table. The right to publish is of owners: that others carry the mark gives them nothing. */
const people: [string, Person | null][] = [
  ['anonymous', null],
  ['agent', person('agent')],
  ['owner', person('owner')],
  ['drafter', person('owner', { mayPublish: false })],
  ['editor', person('editor', { mayPublish: false, departments: [] })],
  ['lead', person('lead')],
  ['admin', person('admin', { mayPublish: false, departments: [] })],
]

const documents: Facts[] = [1, 2, null].flatMap((department) =>
  [ME, 8, null].flatMap((whose) =>
    [true, false].flatMap((isLive) => [true, false].map((onWebsite) => ({ department, person: whose, isLive, onWebsite }))),
  ),
)

const meanings: Record<string, (facts: Facts) => boolean> = {
  yes: () => true,
  no: () => false,
  own: ({ department }) => department === 1,
  off: ({ department, onWebsite }) => department === 1 && !onWebsite,
  self: ({ person: whose }) => whose === ME,
  live: ({ isLive }) => isLive === true,
}

const isMeant = (word: string, facts: Facts) => word.split('|').some((part) => meanings[part]?.(facts))

const rights = Object.entries(rightsTable).flatMap(([noun, rows]) =>
  Object.entries(rows).map(([verb, row]) => [noun as Noun, verb as Verb<Noun>, row] as const),
)

describe('the rights', () => {
  it('stand in the table, every verb of every noun', () => {
    const verbsOf = (table: Record<string, object>) =>
      Object.fromEntries(Object.entries(table).map(([noun, verbs]) => [noun, Object.keys(verbs).sort()]))
    expect(verbsOf(Object.fromEntries(Object.entries(policies).map(([noun, { verbs }]) => [noun, verbs])))).toEqual(verbsOf(rightsTable))
    expect(new Set(people.flatMap(([, one]) => one?.role ?? []))).toEqual(new Set(roles))
    for (const [noun, verb, row] of rights) {
      const words = row.split(' ').flatMap((word) => word.split('|'))
      expect({ noun, verb, known: words.every((word) => word in meanings), people: row.split(' ').length }).toEqual({
        noun,
        verb,
        known: true,
        people: people.length,
      })
    }
  })

  it('are there for every collection and global', () => {
    const declared = import.meta.glob<Record<string, CollectionConfig | GlobalConfig>>('../../../collections/*/index.ts', { eager: true })
    const slugs = Object.values(declared).flatMap((module) => Object.values(module).map(({ slug }) => slug))
    expect(slugs.length).toBeGreaterThan(20)
    expect(slugs.filter((slug) => !(slug in policies))).toEqual([])
  })

  it.each(rights)('%s: %s', (noun, verb, row) => {
    for (const [at, [name, who]] of people.entries()) {
      const word = row.split(' ')[at] ?? ''
      const found = documents.filter((facts) => can(who, verb, { of: noun, ...facts }))
      expect({ name, found }).toEqual({ name, found: documents.filter((facts) => isMeant(word, facts)) })
      expect({ name, any: can(who, verb, noun) }).toEqual({ name, any: word !== 'no' })
    }
  })

  it.each(rights)('%s: %s, of an owner without a department', (noun, verb, row) => {
    const word = row.split(' ')[2] ?? ''
    const owner = person('owner', { departments: [] })
    expect(can(owner, verb, noun)).toBe(!['no', 'own', 'off'].includes(word))
    expect(documents.filter((facts) => can(owner, verb, { of: noun, ...facts }))).toEqual(
      documents.filter((facts) => word.split('|').some((part) => !['own', 'off'].includes(part) && isMeant(part, facts))),
    )
  })
})

describe('can', () => {
  it('gives no right for what is not said of a document', () => {
    expect(can(person('owner'), 'update', { of: 'vacs' })).toBe(false)
    expect(can(person('agent'), 'read', { of: 'vacs' })).toBe(false)
    expect(can(person('editor'), 'update', { of: 'vacs' })).toBe(true)
  })

  it('knows the verbs of each noun', () => {
    // @ts-expect-error A theme is not published.
    expect(can(person('admin'), 'publish', 'themes')).toBe(false)
    // @ts-expect-error There is no such noun.
    expect(() => can(person('admin'), 'read', 'secrets')).toThrow(TypeError)
  })
})

describe('authorize', () => {
  it('throws for who may not', () => {
    expect(() => authorize(person('agent'), 'decide', 'search-suggestions')).toThrow(ForbiddenError)
    expect(() => authorize(null, 'read', { of: 'vacs', isLive: true })).toThrow(ForbiddenError)
    expect(() => authorize(person('owner'), 'decide', 'search-suggestions')).not.toThrow()
  })
})
