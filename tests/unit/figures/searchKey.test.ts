import { describe, expect, it } from 'vitest'
import { searchKey } from '../../../src/figures/searchKey'

describe('searchKey', () => {
  it.each([
    ['Grof vuil ophalen', 'ophalen grofvuil'],
    ['Mijn paspoort is kwijt!', 'paspoort kwijt'],
    ['ID-kaart', 'id kaart'],
    ['coördinator', 'coordinator'],
    ['de de afval afval', 'afval'],
  ])('"%s" and "%s" are one question', (one, other) => {
    expect(searchKey(one)).toBe(searchKey(other))
  })

  it.each([
    ['paspoort', 'rijbewijs'],
    ['paspoort kwijt', 'paspoort'],
  ])('"%s" and "%s" are two', (one, other) => {
    expect(searchKey(one)).not.toBe(searchKey(other))
  })

  it.each([
    ['', ''],
    ['?!', ''],
    ['wat is dat', 'dat is wat'],
  ])('of "%s" is "%s"', (query, expected) => {
    expect(searchKey(query)).toBe(expected)
  })
})
