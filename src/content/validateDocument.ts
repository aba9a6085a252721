import { Node, type Schema } from '@tiptap/pm/model'
import type { Issue } from '../errors'
import { findShapeIssues } from './findShapeIssues'
import { type DocumentVariant, contentSchema } from './schema'

/**
 * Checks a value from outside (a save, an import, a script) before it is stored.
 * Returns [] for a document that every target can render. Codes: those of
 * `findShapeIssues`, and `document_structure` (a node holds what it may not hold,
 * or misses what it must hold; params: type, reason). Never throws.
 */
export function validateDocument(value: unknown, variant: DocumentVariant): Issue[] {
  try {
    const schema = contentSchema(variant)
    const issues = findShapeIssues(value, schema)
    return issues.length > 0 ? issues : findStructureIssues(value, schema)
  } catch (error) {
    return [structureIssue([], 'doc', error)]
  }
}

function findStructureIssues(value: unknown, schema: Schema): Issue[] {
  const doc = Node.fromJSON(schema, value)
  const broken = findBrokenContent(doc, [])
  if (broken) return [broken]
  doc.check()
  return []
}

/** The first node, from above, whose content breaks the schema: `check()` says what, but not where. */
function findBrokenContent(node: Node, path: (string | number)[]): Issue | null {
  if (!node.type.validContent(node.content)) return structureIssue(path, node.type.name, 'content')
  for (const [index, child] of node.content.content.entries()) {
    const issue = findBrokenContent(child, [...path, 'content', index])
    if (issue) return issue
  }
  return null
}

function structureIssue(path: (string | number)[], type: string, cause: unknown): Issue {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return { code: 'document_structure', path, params: { type, reason } }
}
