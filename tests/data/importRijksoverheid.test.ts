import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import { listLinks } from '../../src/content/links'
import { toHtml } from '../../src/content/toHtml'
import { toPlainText } from '../../src/content/toPlainText'
import { env } from '../../src/env'
import type { ImportRecord, ReadOutcome } from '../../src/importing/importRecord'
import { renderCounter } from '../../src/channels/counter'
import { renderEmail } from '../../src/channels/email'
import { renderPhone } from '../../src/channels/phone'
import { renderWebsite } from '../../src/channels/website'
import { buildVacView, emailContext, noSections } from '../unit/channels/buildVacView'
import { readRijksoverheid } from '../../src/importing/rijksoverheid/readRijksoverheid'

interface Source {
  id: string
  introduction?: string
  content?: { paragraphtitle?: string; paragraph?: string }[]
}

const file = join(env.DATA_SETS, 'rijksoverheid', 'faq.jsonl')
const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** The source's elements and texts, read by parse5 alone: nothing of ours has touched them. */
function nodesOf(html: string): Tree.Node[] {
  const below = (node: Tree.Node): Tree.Node[] => ('childNodes' in node ? node.childNodes.flatMap((child) => [child, ...below(child)]) : [])
  return below(parseFragment(html))
}

const htmlOf = (source: Source) => [source.introduction ?? '', ...(source.content ?? []).map((part) => part.paragraph ?? '')].join('')
const textsOf = (source: Source) => [
  ...nodesOf(htmlOf(source)).flatMap((node) => (node.nodeName === '#text' && 'value' in node ? [flat(node.value)] : [])),
  ...(source.content ?? []).map((part) => flat(part.paragraphtitle ?? '')),
]
const hrefsOf = (html: string) =>
  nodesOf(html).flatMap((node) =>
    'attrs' in node && node.tagName === 'a' ? node.attrs.filter(({ name }) => name === 'href').map(({ value }) => value) : [],
  )

/** Elements of a kind; empty ones aside, and headings inside items, which become bold paragraphs there. */
function count(nodes: Tree.Node[], tag: string): number {
  const hasText = (node: Tree.Node): boolean =>
    'value' in node ? flat(node.value) !== '' : 'childNodes' in node && node.childNodes.some(hasText)
  const isInItem = (node: Tree.Node) => tag.startsWith('h') && 'parentNode' in node && node.parentNode?.nodeName === 'li'
  const isCell = tag === 'td' || tag === 'th'
  return nodes.filter((node) => node.nodeName === tag && (isCell || hasText(node)) && !isInItem(node)).length
}

describe('the real responses of the Rijksoverheid API', () => {
  let sources: Source[] = []
  const outcomes: ReadOutcome[] = []
  const imported = new Map<string, ImportRecord>()

  beforeAll(async () => {
    if (!existsSync(file))
      throw new Error(`${file} is not there. Set DATA_SETS to the folder with the data sets; its README says what belongs in it.`)
    const text = readFileSync(file, 'utf8')
    sources = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Source)
    for await (const outcome of readRijksoverheid(text)) {
      outcomes.push(outcome)
      if ('record' in outcome) imported.set(outcome.record.externalId, outcome.record)
    }
  })

  /** Calls `check` for every source with what became of it; returns what it found, so that a failure names the records. */
  function faults(check: (source: Source, record: ImportRecord) => string[]): string[] {
    return sources.flatMap((source) => {
      const record = imported.get(source.id)
      return record ? check(source, record).map((fault) => `${source.id}: ${fault}`) : [`${source.id}: not imported`]
    })
  }

  it('are all read, repeats apart', () => {
    expect(sources.length).toBeGreaterThanOrEqual(180)
    expect(outcomes.filter((outcome) => 'error' in outcome)).toEqual([])
    expect(outcomes).toHaveLength(sources.length)
    expect(imported.size).toBe(new Set(sources.map(({ id }) => id)).size)
  })

  it('keep every text fragment, as HTML and as plain text', () => {
    expect(
      faults((source, { answer }) => {
        const plain = flat(toPlainText(answer))
        const shown = flat(
          nodesOf(toHtml(answer))
            .map((node) => ('value' in node ? node.value : ' '))
            .join(''),
        )
        return textsOf(source).filter((text) => !plain.includes(text) || !shown.includes(text))
      }),
    ).toEqual([])
  })

  it('keep every link, in order', () => {
    // Two links side by side to one address become one.
    const distinct = (hrefs: string[]) => hrefs.filter((href, index) => href !== hrefs[index - 1]).join('\n')
    expect(
      faults((source, { answer }) => {
        const wanted = distinct(hrefsOf(htmlOf(source)))
        const kept = [hrefsOf(toHtml(answer)), listLinks(answer).map(({ href }) => href)]
        return kept.map(distinct).filter((hrefs) => hrefs !== wanted)
      }),
    ).toEqual([])
  })

  it('give something to show on every channel, with every link', () => {
    expect(
      faults((source, { question, answer, department }) => {
        const view = buildVacView({ question, answer, shortAnswer: '', sections: noSections, department: { id: 1, name: department } })
        const html = {
          website: renderWebsite(view).bodyHtml,
          counter: renderCounter(view)
            .parts.map((part) => part.html)
            .join(''),
          phone: renderPhone(view).bodyHtml,
          email: renderEmail(view, emailContext).html,
        }
        const hrefs = hrefsOf(htmlOf(source))
        const silent = [renderWebsite(view).core, renderPhone(view).say].some((text) => text.length < 20) ? ['no core'] : []
        return [
          ...silent,
          ...Object.entries(html).flatMap(([channel, shown]) =>
            hrefs.every((href) => hrefsOf(shown).includes(href)) && shown !== '' ? [] : [channel],
          ),
        ]
      }),
    ).toEqual([])
  })

  it('keep every list, item, table, row, cell and heading that holds text', () => {
    const tags = ['ul', 'ol', 'li', 'table', 'tr', 'td', 'th', 'h2', 'h3', 'em']
    expect(
      faults((source, { answer }) => {
        const titles = (source.content ?? []).map((part) => `<h2>${part.paragraphtitle ?? ''}</h2>`).join('')
        const before = nodesOf(htmlOf(source) + titles)
        const after = nodesOf(toHtml(answer))
        return tags.filter((tag) => count(before, tag) !== count(after, tag))
      }),
    ).toEqual([])
  })
})
