import { readFile } from 'node:fs/promises'
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'
import { dispatch } from '../../src/api/dispatch'
import { testPayload } from './instance'
import { runToEnd } from './run'

/** A response of the Rijksoverheid API, as far as texts and links go. */
interface Source {
  id: string
  question: string
  canonical: string
  introduction?: string
  content?: { paragraphtitle?: string; paragraph?: string }[]
}

/** Runs `npm run import` on a file, as a user does. Gives the counts it prints. */
export async function runImport(
  file: string,
  options: string[] = [],
): Promise<{ code: number | null; counts: Record<string, number>; output: string }> {
  const { code, stdout, stderr } = await runToEnd(['--import', 'tsx', 'scripts/import.ts', '--format', 'rijksoverheid', file, ...options])
  const counts = Object.fromEntries([...stdout.matchAll(/^ {2}(\w+) +(\d+)$/gm)].map(([, name, count]) => [name, Number(count)]))
  return { code, counts, output: `${stdout}\n${stderr}` }
}

/** Sources that can be taken over: a fixture also holds lines that cannot. */
function parsed(line: string): Source[] {
  try {
    const source = JSON.parse(line) as Source
    return source.question ? [source] : []
  } catch {
    return []
  }
}

/** What of the sources is missing from what `GET /v1/vacs/{uuid}` gives back: texts, links, or the whole answer. */
export async function missingFromV1(file: string): Promise<string[]> {
  const payload = await testPayload()
  const { docs } = await payload.find({ collection: 'vacs', depth: 0, pagination: false, overrideAccess: true })
  const byQuestion = new Map(docs.map((vac) => [flat(vac.question), vac.uuid ?? '']))
  const sources = (await readFile(file, 'utf8')).trim().split('\n').flatMap(parsed)
  const missing: string[] = []
  for (const source of sources) {
    const uuid = byQuestion.get(flat(source.question)) ?? 'none'
    const response = await dispatch(new Request(`http://localhost:3000/v1/vacs/${uuid}`))
    if (response.status !== 200) {
      missing.push(`${source.id}: status ${response.status}`)
      continue
    }
    const { antwoord, antwoordTekst } = (await response.json()) as { antwoord: string; antwoordTekst: string }
    const shown = flat(nodesOf(antwoord).map(textOf).join(''))
    const texts = textsOf(source).filter((text) => !shown.includes(text) || !flat(antwoordTekst).includes(text))
    const hrefs = hrefsOf(antwoord)
    const links = hrefsOf(htmlOf(source)).filter((href) => !hrefs.includes(href) && !hrefs.includes(new URL(href, source.canonical).href))
    missing.push(...[...texts, ...links].map((fault) => `${source.id}: ${fault}`))
  }
  return missing
}

/** Signs that stand for letters are those letters: what was raised in the source (m<sup>2</sup>) is a sign here (m²). */
const flat = (text: string) => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim()
const textOf = (node: Tree.Node) => ('value' in node ? node.value : ' ')
const htmlOf = ({ introduction = '', content = [] }: Source) => [introduction, ...content.map(({ paragraph = '' }) => paragraph)].join('')

/** Elements and texts read by parse5 alone: nothing of ours has touched them. */
function nodesOf(html: string): Tree.Node[] {
  const below = (node: Tree.Node): Tree.Node[] => ('childNodes' in node ? node.childNodes.flatMap((child) => [child, ...below(child)]) : [])
  return below(parseFragment(html))
}

function textsOf(source: Source): string[] {
  const texts = nodesOf(htmlOf(source)).filter((node) => node.nodeName === '#text')
  return [...texts.map((node) => flat(textOf(node))), ...(source.content ?? []).map(({ paragraphtitle = '' }) => flat(paragraphtitle))]
}

function hrefsOf(html: string): string[] {
  return nodesOf(html).flatMap((node) =>
    'attrs' in node && node.tagName === 'a' ? node.attrs.filter(({ name }) => name === 'href').map(({ value }) => value) : [],
  )
}
