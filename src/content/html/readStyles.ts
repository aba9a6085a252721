import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attributeOf, isElement, isText } from './tree'

/** What a style says, as far as it changes what a reader reads: property to value, both in lower case. */
export type Look = ReadonlyMap<string, string>

const RELEVANT =
  /^(?:display|visibility|font-(?:size|weight|style)|text-decoration(?:-line)?|vertical-align|white-space|list-style(?:-type)?|position|top|bottom|mso-.*)$/
/** A sheet of a whole page; more is not looked through. */
const MAX_SHEET_LENGTH = 500_000
/** Each is held against each element; a workbook has some hundreds. */
const MAX_RULES = 2000

interface Rule {
  tag: string | null
  id: string | null
  classes: string[]
  look: Look
}

const plain: Look = new Map()

/** The styles of a piece of HTML: its own `style` elements, as programs put on the clipboard, and each element's own. */
export class Styles {
  private readonly rules: Rule[]

  constructor(nodes: Tree.ChildNode[]) {
    this.rules = sheetsOf(nodes).flatMap(readSheet).slice(0, MAX_RULES)
  }

  of(element: Tree.Element): Look {
    const own = attributeOf(element, 'style')
    const matching = this.rules.filter((rule) => matches(rule, element))
    if (matching.length === 0) return own === undefined ? plain : readDeclarations(own)
    return new Map([...matching.flatMap(({ look }) => [...look]), ...(own === undefined ? [] : readDeclarations(own))])
  }
}

function sheetsOf(nodes: Tree.ChildNode[]): string[] {
  const sheets: string[] = []
  const stack = [...nodes]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    if (node.tagName === 'style') sheets.unshift(node.childNodes.map((child) => (isText(child) ? child.value : '')).join(''))
    else for (const child of node.childNodes) stack.push(child)
  }
  return sheets
}

/** Rules of a tag, classes or an id. Those that depend on what stands around, or on the screen, are left out. */
function readSheet(sheet: string): Rule[] {
  const bare = sheet
    .slice(0, MAX_SHEET_LENGTH)
    .replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, '')
    .replace(/@[^{};]{0,200}(?:;|\{(?:[^{}]|\{[^{}]*\})*\})/g, '')
  // Not by one expression: a sheet without braces would be looked through from each of its characters.
  return bare
    .split('}')
    .slice(0, -1)
    .flatMap((rule) => {
      const [declarations = '', selectors = ''] = rule.split('{').reverse()
      const look = readDeclarations(declarations)
      return look.size === 0 ? [] : selectors.split(',').flatMap((selector) => toRule(selector.trim(), look))
    })
}

function toRule(selector: string, look: Look): Rule[] {
  const [, tag, rest] = /^([a-z][\w-]*|\*)?((?:[.#][\w-]+)*)$/i.exec(selector) ?? []
  if (rest === undefined || (!tag && rest === '')) return []
  return [
    {
      tag: tag && tag !== '*' ? tag.toLowerCase() : null,
      id: /#([\w-]+)/.exec(rest)?.[1] ?? null,
      classes: [...rest.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
      look,
    },
  ]
}

function matches({ tag, id, classes }: Rule, element: Tree.Element): boolean {
  if (tag !== null && tag !== element.tagName) return false
  if (id !== null && attributeOf(element, 'id') !== id) return false
  if (classes.length === 0) return true
  const own = classesOf(element)
  return classes.every((name) => own.includes(name))
}

export function classesOf(element: Tree.Element): string[] {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '')
}

function readDeclarations(style: string): Look {
  const look = new Map<string, string>()
  for (const declaration of style.split(';')) {
    const [name = '', value = ''] = declaration.split(/:(.*)/s)
    const property = name.trim().toLowerCase()
    if (RELEVANT.test(property))
      look.set(
        property,
        value
          .replace(/!\s*important/i, '')
          .trim()
          .toLowerCase(),
      )
  }
  return look
}
