import { describe, expect, it } from 'vitest'
import { completeHref } from '../../../src/content/addresses/completeHref'
import { readEmailAddress } from '../../../src/content/addresses/readEmailAddress'
import { readPhoneNumber } from '../../../src/content/addresses/readPhoneNumber'
import { readWebAddress } from '../../../src/content/addresses/readWebAddress'
import { cleanEntry } from '../../../src/content/cleaning/cleanEntry'
import { htmlToDocument } from '../../../src/content/html/htmlToDocument'
import { findCitizenServiceNumbers } from '../../../src/content/numbers/findCitizenServiceNumbers'
import { readMoment } from '../../../src/time/readMoment'

const LENGTH = 100_000
/** Milliseconds. Each takes some tens on a machine that does nothing else; what looks back from each character takes ten seconds and more. */
const LIMIT = 3000

const row = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length))
const number = (text: string) => findCitizenServiceNumbers({ text, labels: [] })

const cases: [name: string, read: () => unknown][] = [
  ['words in HTML', () => htmlToDocument(row('woord en '))],
  ['a web address', () => cleanEntry(`https://voorbeeld.nl/?a=${row('x')}`)],
  ['a web address with half an e-mail address', () => cleanEntry(`https://voorbeeld.nl/?a=${row('x')}@${row('x')}`)],
  ['blanks in a link', () => htmlToDocument(`<a href="a${row(' ')}b">c</a>`)],
  ['commas in a link', () => htmlToDocument(`<a href="a${row(',')}b">c</a>`)],
  ['blanks in a description', () => htmlToDocument(`<img alt="a${row(' ')}b">`)],
  ['a style sheet without braces', () => htmlToDocument(`<style>${row('a')}</style>b`)],
  ['a style sheet of at signs', () => htmlToDocument(`<style>${row('@')}</style>b`)],
  ['blanks in an e-mail address', () => readEmailAddress(`a${row(' ')}b`)],
  ['commas in a web address', () => readWebAddress(`a${row(',')}b`)],
  ['brackets in a phone number', () => readPhoneNumber(`1${row('(')}b`)],
  ['line ends in an address', () => completeHref(`a${row('\n')}b`)],
  ['commas in a moment', () => readMoment(`1-1-2027${row(' ,')}b`)],
  ['abbreviations before a number', () => number(`${row('a.')} 123456782`)],
  ['numbers', () => number(row('123456782 '))],
]

describe('a very long input', () => {
  it.each(cases)('%s', (_name, read) => {
    const start = performance.now()
    read()
    expect(performance.now() - start).toBeLessThan(LIMIT)
  })
})
