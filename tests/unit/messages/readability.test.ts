import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Issue } from '../../../src/errors'
import { ageWords, overdueWords } from '../../../src/messages/ageWords'
import { documentMessages } from '../../../src/messages/documentMessages'
import { publishRefusalMessage } from '../../../src/messages/publishRefusalMessage'
import { workSentence } from '../../../src/messages/workSentence'
import { checkText } from '../../../src/readability'

const FOLDER = new URL('../../../src/messages/', import.meta.url)
/** Every Dutch text below a value: English is left out, and a function is called with a count. */
function dutchTexts(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return dutchTexts(value(3, 3, 3), `${path}()`)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, child]) => (key === 'en' ? [] : dutchTexts(child, `${path}.${key}`)))
}

/** Texts of every word list; functions that build a sentence are tried with values of their own below. */
async function interfaceTexts(): Promise<[path: string, text: string][]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.ts'))
  const modules = await Promise.all(files.map((file) => import(new URL(file, FOLDER).href) as Promise<Record<string, unknown>>))
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [] : dutchTexts(value, name))),
  )
}

function musts(text: string): string[] {
  return checkText(text, { kind: 'section' })
    .findings.filter(({ severity }) => severity === 'must')
    .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)
}

const texts = await interfaceTexts()

describe('our own interface text', () => {
  it('is found', () => expect(texts.length).toBeGreaterThan(400))

  it('holds nothing that must change', () => {
    const failing = texts.map(([path, text]) => [path, text, musts(text)] as const).filter(([, , found]) => found.length > 0)
    expect(failing).toEqual([])
  })

  it.each(['readability_reason_needed', 'readability_override_needed', 'readability_refused'] as const)('says %s plainly', (code) => {
    const message = publishRefusalMessage(
      { code, path: [], params: { score: 41.7, part: 'answer', change: 'Pak dit aan: lange zin (3 keer).' } },
      'nl',
    )
    expect(message).toContain('De score is 41 van 100. Begin bij het volledige antwoord. Pak dit aan: lange zin (3 keer).')
    expect(musts(message)).toEqual([])
  })

  it.each([
    ageWords(3, 'nl'),
    overdueWords(3, 'nl'),
    workSentence({ planCount: 2, flagCount: 3, reviewCount: 5, overdueCount: 2, draftCount: 1, searchCount: 4 }, 'nl'),
    workSentence({ planCount: 2, flagCount: 0, reviewCount: 0, overdueCount: 0, draftCount: 0, searchCount: 0 }, 'nl'),
  ])('says plainly: %s', (sentence) => expect(musts(sentence)).toEqual([]))

  it('says plainly what is wrong with a document', () => {
    const issues: Issue[] = [{ code: 'link_protocol', path: ['content', 0], params: { label: 'Formulier', href: 'ftp://x' } }]
    expect(musts(documentMessages(issues, 'nl'))).toEqual([])
  })
})
