import type { Schema } from '@tiptap/pm/model'
import type { Issue } from '../errors'
import { hasUnstorableCharacters } from './cleaning/cleanText'
import { MAX_DEPTH, MAX_NODES, MAX_TEXT_LENGTH, attributeRules } from './documentRules'

type Path = (string | number)[]

const NODE_KEYS = new Set(['type', 'attrs', 'content', 'marks', 'text'])
const MARK_KEYS = new Set(['type', 'attrs'])

/**
 * What ProseMirror itself lets pass or only throws on: wrong JSON shapes, unknown
 * nodes, marks and attributes, values, link addresses and sizes. Codes:
 * `document_not_an_object`, `document_root`, `unknown_key`, `unknown_node`, `unknown_mark`,
 * `unknown_attribute`, `attribute_value`, `link_address`, `text_missing`,
 * `text_character`, `content_not_a_list`, `document_too_deep`, `document_too_many_nodes`, `document_too_long`.
 */
export function findShapeIssues(value: unknown, schema: Schema): Issue[] {
  const shape = new ShapeCheck(schema)
  if (isRecord(value) && value.type !== 'doc') shape.report('document_root', ['type'], { type: nameOf(value.type) })
  else shape.checkNode(value, [], 0)
  return shape.issues
}

class ShapeCheck {
  readonly issues: Issue[] = []
  private nodes = 0
  private textLength = 0
  private readonly schema: Schema

  constructor(schema: Schema) {
    this.schema = schema
  }

  report(code: string, path: Path, params: Issue['params'] = {}): void {
    this.issues.push({ code, path, params })
  }

  checkNode(value: unknown, path: Path, depth: number): void {
    if (!isRecord(value)) return this.report('document_not_an_object', path)
    if (depth > MAX_DEPTH) return this.reportOnce('document_too_deep', path, { max: MAX_DEPTH })
    this.nodes += 1
    if (this.nodes > MAX_NODES) return this.reportOnce('document_too_many_nodes', path, { max: MAX_NODES })
    this.checkKeys(value, NODE_KEYS, path)
    const type = nameOf(value.type)
    if (!Object.hasOwn(this.schema.nodes, type)) return this.report('unknown_node', [...path, 'type'], { type })
    this.checkAttributes(type, value.attrs, [...path, 'attrs'])
    this.checkMarks(value.marks, [...path, 'marks'])
    this.checkText(type, value.text, [...path, 'text'])
    this.checkContent(value.content, [...path, 'content'], depth)
  }

  private checkContent(content: unknown, path: Path, depth: number): void {
    if (content === undefined) return
    if (!Array.isArray(content)) return this.report('content_not_a_list', path)
    for (const [index, child] of content.entries()) {
      if (this.nodes > MAX_NODES) return
      this.checkNode(child, [...path, index], depth + 1)
    }
  }

  private checkText(type: string, text: unknown, path: Path): void {
    if (type !== 'text') {
      if (text !== undefined) this.report('unknown_key', path, { key: 'text' })
      return
    }
    if (typeof text !== 'string' || text === '') return this.report('text_missing', path)
    if (hasUnstorableCharacters(text)) this.report('text_character', path)
    this.textLength += text.length
    if (this.textLength > MAX_TEXT_LENGTH) this.reportOnce('document_too_long', [], { max: MAX_TEXT_LENGTH })
  }

  private checkMarks(marks: unknown, path: Path): void {
    if (marks === undefined) return
    if (!Array.isArray(marks)) return this.report('content_not_a_list', path)
    for (const [index, mark] of marks.entries()) {
      const at = [...path, index]
      if (!isRecord(mark)) {
        this.report('document_not_an_object', at)
        continue
      }
      this.checkKeys(mark, MARK_KEYS, at)
      const type = nameOf(mark.type)
      if (Object.hasOwn(this.schema.marks, type)) this.checkAttributes(type, mark.attrs, [...at, 'attrs'])
      else this.report('unknown_mark', [...at, 'type'], { type })
    }
  }

  private checkAttributes(type: string, attrs: unknown, path: Path): void {
    const rules = Object.hasOwn(attributeRules, type) ? (attributeRules[type] ?? {}) : {}
    if (attrs !== undefined && attrs !== null && !isRecord(attrs)) return this.report('document_not_an_object', path)
    const given = attrs ?? {}
    for (const key of Object.keys(given)) {
      if (!Object.hasOwn(rules, key)) this.report('unknown_attribute', [...path, key], { type, attribute: key })
    }
    for (const [key, rule] of Object.entries(rules)) {
      const isGiven = Object.hasOwn(given, key)
      if (!isGiven && !rule.isRequired) continue
      if (isGiven && rule.isValid(given[key])) continue
      if (type === 'link') this.report('link_address', [...path, key], { href: nameOf(given[key]) })
      else this.report('attribute_value', [...path, key], { type, attribute: key })
    }
  }

  private checkKeys(value: Record<string, unknown>, allowed: ReadonlySet<string>, path: Path): void {
    for (const key of Object.keys(value)) {
      if (!allowed.has(key)) this.report('unknown_key', [...path, key], { key })
    }
  }

  private reportOnce(code: string, path: Path, params: Issue['params']): void {
    if (!this.issues.some((issue) => issue.code === code)) this.report(code, path, params)
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A name for a report: short, whatever was sent. */
function nameOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 100) : typeof value
}
