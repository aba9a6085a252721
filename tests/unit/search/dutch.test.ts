import { describe, expect, it } from 'vitest'
import { analyseWord } from '../../../search/dutch/analyseWord'
import { baseForms } from '../../../search/dutch/baseForms'
import { correctSpelling } from '../../../search/dutch/correctSpelling'
import { foldDutch } from '../../../search/dutch/foldDutch'
import { isKnownWord } from '../../../search/dutch/isKnownWord'
import { isWithinEdits } from '../../../search/dutch/isWithinEdits'
import { splitCompound } from '../../../search/dutch/splitCompound'
import { tokenize } from '../../../search/dutch/tokenize'

describe('foldDutch', () => {
  it.each([
    ['ĲSBAAN', 'ijsbaan'],
    ['Café', 'cafe'],
    ['coördinatie', 'coordinatie'],
    ['auto’s', "auto's"],
    ['', ''],
  ])('%s becomes %s', (text, folded) => expect(foldDutch(text)).toBe(folded))
})

describe('tokenize', () => {
  it.each([
    ['ID-kaart kwijt?', ['id', 'kaart', 'kwijt']],
    ["auto's en foto’s", ['autos', 'en', 'fotos']],
    ['€ 1.250,50 per jaar', ['1250d50', 'per', 'jaar']],
    ['1250.50', ['1250d50']],
    ['12,- of 12,00 of 12', ['12', 'of', '12', 'of', '12']],
    ['1.250.000', ['1250000']],
    ['7 jaar, 65+', ['7', 'jaar', '65']],
    ['...!?', []],
    ['100 m², 30¹ dagen, 10³', ['100', 'm', '2', '30', '1', 'dagen', '10', '3']],
  ])('%s', (text, words) => expect(tokenize(text).map(({ folded }) => folded)).toEqual(words))

  it('says where each word stands in the original text', () => {
    const text = 'Een Ĳsbaan (café)'
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Een', 'Ĳsbaan', 'café'])
  })
})

describe('analyseWord gives one stem to', () => {
  it.each([
    [['verhuizen', 'verhuis', 'verhuist']],
    [['terras', 'terrassen']],
    [['fiets', 'fietsen']],
    [['auto', 'autos']],
    [['wens', 'wensen']],
    [['examen', 'examens']],
    [['parkeren', 'parkeer', 'parkeert']],
    [['vergunning', 'vergunningen']],
    [['brief', 'brieven']],
  ])('%s', (words) => expect(new Set(words.map((word) => analyseWord(word).stem)).size).toBe(1))
})

describe('baseForms offers', () => {
  it.each([
    ['panelen', 'paneel'],
    ['zakken', 'zak'],
    ['huizen', 'huis'],
    ['kaartjes', 'kaart'],
    ['ringetje', 'ring'],
    ['containers', 'container'],
  ])('%s: %s', (word, form) => expect(baseForms(word)).toContain(form))
})

describe('splitCompound', () => {
  it.each([
    ['dakkapel', ['dak', 'kapel']],
    ['zonneschermen', ['zonne', 'scherm']],
    ['grofvuil', ['grof', 'vuil']],
    ['parkeervergunningen', ['parkeer', 'vergunning']],
    ['omgevingsvergunning', ['omgeving', 'vergunning']],
    ['hondenbelasting', ['hond', 'belasting']],
    ['straatverlichting', ['straat', 'verlichting']],
    ['leerlingenvervoer', ['leerling', 'vervoer']],
  ])('%s', (word, parts) => expect(splitCompound(word)).toEqual(parts))

  it.each([
    'gemeente',
    'aanvragen',
    'verhuizing',
    'toeslagen',
    'uitkering',
    'belasting',
    'winkels',
    'veranderen',
    'minderjarige',
    'x',
    '2024',
    '',
  ])('leaves %s whole', (word) => expect(splitCompound(word)).toEqual([]))
})

describe('isWithinEdits', () => {
  it.each([
    ['paspoort', 'paspoort', 0, true],
    ['paspoort', 'pasport', 1, true],
    ['paspoort', 'paspootr', 1, true],
    ['paspoort', 'papsort', 1, false],
    ['paspoort', 'papsort', 2, true],
    ['hond', 'honden', 1, false],
    ['', 'a', 1, true],
  ])('%s and %s within %i: %s', (a, b, limit, expected) => expect(isWithinEdits(a, b, limit)).toBe(expected))
})

describe('correctSpelling', () => {
  it.each([
    ['paspotr', 'paspoort', false],
    ['vergunnign', 'vergunning', true],
    ['verhuzien', 'verhuizen', true],
    ['rijbwijs', 'rijbewijs', true],
    ['klikoo', 'kliko', true],
    ['2024', '2025', false],
  ])('%s to %s: %s', (wrong, right, isOffered) => expect(correctSpelling(wrong).includes(right)).toBe(isOffered))
})

describe('isKnownWord', () => {
  it.each([
    ['paspoort', true],
    ['paspoorten', true],
    ['kliko', true],
    ['parkeervergunningen', true],
    ['paspoprt', false],
  ])('%s: %s', (word, expected) => expect(isKnownWord(word)).toBe(expected))
})
