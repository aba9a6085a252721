import { parseFragment } from 'parse5'
import type { Issue } from '../../errors'
import type { RichDocument } from '../document'
import { emptyDocument } from '../emptyDocument'
import { emptyFieldCodes } from './fieldCodes'
import { fitDepth } from './fitDepth'
import { HtmlReader } from './HtmlReader'
import { partingTree } from './partingTree'
import { Styles } from './readStyles'
import { surroundingsOf } from './surroundings'
import { wordListsToLists } from './wordLists'

export interface HtmlOptions {
  /** Address of the page the HTML comes from, to complete relative links. */
  baseUrl?: string
}

export interface ConvertedHtml {
  document: RichDocument
  /** What was left out or changed; the codes are worded in src/messages/readingWords.ts. Each is told once. */
  warnings: Issue[]
}

/**
 * The one reading of HTML from outside: of the clipboard, of imports, of our own seed. No visible text is lost,
 * whatever the HTML looks like, no two numbers become one, and what stays out (struck, hidden, comments) is reported.
 * Apart from its size (`MAX_TEXT_LENGTH`, `MAX_NODES`), the document is valid as 'full'. Never throws.
 */
export function htmlToDocument(html: string, options: HtmlOptions = {}): ConvertedHtml {
  const warnings = new Map<string, Issue>()
  const fragment = parseFragment(html, { scriptingEnabled: false, treeAdapter: partingTree })
  if (/mso-|MsoList/i.test(html)) {
    emptyFieldCodes(fragment.childNodes)
    wordListsToLists(fragment)
  }
  const { baseUrl, ...surroundings } = surroundingsOf(fragment.childNodes)
  const blocks = new HtmlReader({
    baseUrl: baseUrl ?? options.baseUrl,
    styles: new Styles(fragment.childNodes),
    surroundings,
    explained: new Set(),
    warn: (code, params = {}) => warnings.set(JSON.stringify([code, params]), { code, path: [], params }),
  }).read(fragment.childNodes)
  const content = blocks.flatMap((block) => fitDepth(block))
  return { document: content.length > 0 ? { type: 'doc', content } : emptyDocument(), warnings: [...warnings.values()] }
}
