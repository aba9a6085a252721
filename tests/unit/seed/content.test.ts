import { describe, expect, it } from 'vitest'
import { readContent } from '../../../seed/readContent'

const content = await readContent()
const slugs = content.vacs.map((vac) => vac.slug)
const keys = {
  department: content.departments.map((department) => department.key),
  theme: content.themes.map((theme) => theme.slug),
  handover: content.handovers.map((handover) => handover.key),
  contact: content.contacts.map((contact) => contact.key),
  municipality: content.municipalities.map((municipality) => municipality.slug),
  upl: content.upl.map((upl) => upl.name),
}

function missing(used: (string | undefined)[], known: string[]): string[] {
  return used.filter((key): key is string => key !== undefined && !known.includes(key))
}

function doubles(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

describe('example content: size', () => {
  const published = content.vacs.filter((vac) => vac.status === 'published')
  it.each([
    ['published VACs', published.length, 62],
    ['departments that own a VAC', new Set(published.map((vac) => vac.department)).size, 8],
    ['themes', content.themes.length, 12],
    ['handovers', content.handovers.length, 8],
    ['contacts', content.contacts.length, 15],
    ['notices', content.notices.length, 4],
    ['drafts', content.vacs.length - published.length, 2],
    ['VACs for one municipality', published.filter((vac) => vac.municipalities.length === 1).length, 10],
    ['VACs not answered by phone', published.filter((vac) => vac.notByPhone).length, 4],
    ['VACs with an internal note', published.filter((vac) => vac.internalNote).length, 30],
    ['VACs with a handover', published.filter((vac) => vac.handover).length, 30],
    ['overdue VACs', published.filter((vac) => vac.reviewDueInDays <= -5).length, 8],
    ['VACs with a contact person', published.filter((vac) => vac.contact).length, 30],
    ['VACs with linked letters', published.filter((vac) => vac.linkedLetters.length > 0).length, 10],
  ])('%s: %i, at least %i', (_name, count, atLeast) => {
    expect(count).toBeGreaterThanOrEqual(atLeast)
  })

  it('was last checked in the past: the next check lies within the interval', () => {
    const shortestMonth = 28
    const late = content.vacs.filter((vac) => vac.reviewDueInDays >= vac.reviewIntervalMonths * shortestMonth)
    expect(late.map((vac) => vac.slug)).toEqual([])
  })

  it('serves exactly two municipalities', () => {
    expect(keys.municipality).toHaveLength(2)
  })
})

describe('example content: keys', () => {
  it.each([
    ['VAC slugs', slugs],
    ['VAC questions', content.vacs.map((vac) => vac.question)],
    ['VAC internal notes', content.vacs.flatMap((vac) => vac.internalNote ?? [])],
    ['notice keys', content.notices.map((notice) => notice.key)],
    ...Object.entries(keys),
  ])('%s are unique', (_name, values) => {
    expect(doubles(values)).toEqual([])
  })

  it.each(content.vacs)('$slug refers only to what exists', (vac) => {
    expect({
      department: missing([vac.department], keys.department),
      contact: missing([vac.contact], keys.contact),
      handover: missing([vac.handover], keys.handover),
      themes: missing(vac.themes, keys.theme),
      upl: missing(vac.upl, keys.upl),
      municipalities: missing(vac.municipalities, keys.municipality),
      related: missing(
        vac.related,
        slugs.filter((slug) => slug !== vac.slug),
      ),
      doubles: doubles([...vac.related, ...vac.searchTerms]),
    }).toEqual({
      department: [],
      contact: [],
      handover: [],
      themes: [],
      upl: [],
      municipalities: [],
      related: [],
      doubles: [],
    })
  })

  it('related answers of a published VAC are published', () => {
    const drafts = content.vacs.filter((vac) => vac.status === 'draft').map((vac) => vac.slug)
    const published = content.vacs.filter((vac) => vac.status === 'published')
    expect(published.filter((vac) => vac.related.some((slug) => drafts.includes(slug)))).toEqual([])
  })

  it('side records refer only to what exists', () => {
    const owners = [...content.handovers, ...content.contacts].map((record) => record.department)
    expect(missing([...owners, ...content.departments.map((department) => department.parent)], keys.department)).toEqual([])
    expect(
      missing(
        content.notices.flatMap((notice) => notice.vacs),
        slugs,
      ),
    ).toEqual([])
    expect(
      missing(
        content.notices.flatMap((notice) => notice.municipalities),
        keys.municipality,
      ),
    ).toEqual([])
  })

  it('every theme and every product name is used', () => {
    expect(
      missing(
        keys.theme,
        content.vacs.flatMap((vac) => vac.themes),
      ),
    ).toEqual([])
    expect(
      missing(
        keys.upl,
        content.vacs.flatMap((vac) => vac.upl),
      ),
    ).toEqual([])
  })
})
