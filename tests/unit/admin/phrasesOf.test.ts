import { expect, it } from 'vitest'
import { phrasesOf } from '../../../src/admin/synonyms/phrasesOf'

it.each([
  [' kliko,  groene   bak ,kliko,, ', ['kliko', 'groene bak']],
  ['paspoort', ['paspoort']],
  ['cafe\u0301', ['café']],
  [' , ', []],
])('splits %j into phrases as the server tidies them', (typed, phrases) => expect(phrasesOf(typed)).toEqual(phrases))
