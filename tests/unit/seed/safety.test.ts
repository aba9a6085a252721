import { describe, expect, it } from 'vitest'
import { readContent } from '../../../seed/readContent'
import { htmlParts, htmlText, residentBlocks } from './residentText'

const content = await readContent()
const allowedTags = ['p', 'h2', 'h3', 'ul', 'ol', 'li', 'a', 'strong', 'table', 'tbody', 'tr', 'th', 'td']

/** Nine digits in a row that a citizen service number could be (eleven-test of the BSN). */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0 && Number(digits) !== 0
}

describe('the eleven-test used below', () => {
  it.each([
    ['111222333', true],
    ['123456782', true],
    ['123456789', false],
    ['000000000', false],
  ])('%s: %s', (digits, expected) => {
    expect(passesElevenTest(digits)).toBe(expected)
  })
})

describe('example content: privacy', () => {
  it('holds nothing that could be a citizen service number', () => {
    const groups = JSON.stringify(content).match(/\d(?:[ .-]?\d)*/g) ?? []
    const nineDigits = groups.map((group) => group.replaceAll(/\D/g, '')).filter((digits) => digits.length === 9)
    expect(nineDigits.filter(passesElevenTest)).toEqual([])
  })

  it.each(content.vacs.filter((vac) => vac.internalNote !== undefined))('$slug keeps its internal text out of the public text', (vac) => {
    const shown = residentBlocks(vac)
      .map((block) => block.text)
      .join('\n')
    const internal = [...(vac.internalNote ?? '').split(/(?<=[.?!])\s+/), vac.notByPhone?.instead ?? '']
    expect(internal.filter((sentence) => sentence !== '' && shown.includes(sentence))).toEqual([])
  })

  it('gives residents no group or direct number', () => {
    const shown = content.vacs.flatMap((vac) => residentBlocks(vac).map((block) => block.text)).join('\n')
    const numbers = [...content.departments.map((d) => d.groupPhone), ...content.contacts.map((c) => c.phone)]
    expect(numbers.filter((number) => shown.includes(number))).toEqual([])
  })
})

describe('example content: markup', () => {
  it.each(content.vacs)('$slug uses only what the editor can hold', (vac) => {
    const rich = [vac.answer, vac.cost ?? '', vac.duration ?? '', vac.apply?.text ?? '']
    for (const html of [...rich, ...vac.bring]) {
      const { tags, links } = htmlParts(html)
      expect([...tags].filter((tag) => !allowedTags.includes(tag))).toEqual([])
      expect(links.filter((link) => !/^(https:\/\/|mailto:|tel:\+)\S+$/.test(link))).toEqual([])
    }
    expect(rich.map((html) => htmlParts(html).looseText).join('')).toBe('')
    const sections = [vac.cost ?? '', vac.duration ?? '', vac.apply?.text ?? '', ...vac.bring]
    expect(
      sections.filter((html) => /<(table|h2|h3)/.test(html)),
      'sections hold paragraphs and lists only',
    ).toEqual([])
  })

  it.each(content.vacs)('$slug has an answer of a fitting length', (vac) => {
    const words = htmlText(vac.answer.replaceAll('<', ' <')).split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(60)
    expect(words).toBeLessThanOrEqual(220)
  })
})
