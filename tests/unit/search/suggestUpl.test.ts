import { describe, expect, it } from 'vitest'
import { UplIndex } from '../../../search/suggestUpl'

const index = new UplIndex([
  { name: 'ligplaats woonboot', titles: ['plek voor uw drijvende huis', 'woonboot aanleggen'] },
  { name: 'bijenkast op gemeentegrond', titles: ['imker worden in het park'] },
  { name: 'hondenbelasting', titles: ['hond aanmelden', 'belasting voor uw hond'] },
  { name: 'kapvergunning', titles: ['boom kappen', 'vergunning om een boom te kappen'] },
])

describe('UplIndex', () => {
  it.each([
    ['its name', 'Waar vraag ik een ligplaats voor mijn woonboot aan?', [], 'ligplaats woonboot'],
    ['a title of municipalities', 'Hoe word ik imker?', [], 'bijenkast op gemeentegrond'],
    ['a compound asked for in parts', 'Mag ik een boom kappen?', [], 'kapvergunning'],
    ['a search term', 'Wat moet ik betalen?', ['hondenbelasting'], 'hondenbelasting'],
  ])('suggests by %s', (_, question, searchTerms, name) => {
    expect(index.suggest({ question, searchTerms })[0]?.name).toBe(name)
  })

  it('says by which text a name fits best', () => {
    const texts = { question: 'Wat moet ik betalen voor mijn hond?', searchTerms: ['boom kappen', 'hondenbelasting'] }
    expect(index.suggest(texts).map(({ name, because }) => [name, because])).toContainEqual(['hondenbelasting', 'hondenbelasting'])
    expect(index.suggest(texts).map(({ name, because }) => [name, because])).toContainEqual(['kapvergunning', 'boom kappen'])
  })

  it.each([
    ['a question about something else', 'Hoe laat gaat het zwembad open?'],
    ['stop words only', 'Hoe moet dat?'],
    ['nothing', ''],
  ])('suggests nothing for %s', (_, question) => {
    expect(index.suggest({ question, searchTerms: [] })).toEqual([])
  })
})
