import { describe, expect, it } from 'vitest'
import { contactsFor } from '../../../src/ui/site/contactsFor'

const west = { slug: 'west', name: 'West' }
const oost = { slug: 'oost', name: 'Oost' }
const both = [west, oost]

describe('contactsFor', () => {
  it.each([
    ['the chosen one', { municipality: oost, municipalities: both }, [], [oost]],
    ['the chosen one, also where the answer does not hold', { municipality: oost, municipalities: both }, [west], [oost]],
    ['all, for an answer that holds everywhere', { municipality: null, municipalities: both }, [], both],
    ['those for which it holds', { municipality: null, municipalities: both }, [west], [west]],
  ])('gives %s', (_name, site, holdsFor, expected) => {
    expect(contactsFor(site, holdsFor)).toEqual(expected)
  })
})
