import { embedWords } from '../../messages/embedWords'
import { adoptStyle } from './adoptStyle'
import { createAnswer } from './createAnswer'
import { createApi } from './createApi'
import { createContent } from './createContent'
import { createForm } from './createForm'
import { createItem } from './createItem'
import { createNode } from './createNode'
import { createProblem } from './createProblem'
import { defineElement } from './defineElement'
import { embedCss } from './embedCss'
import type { EmbedParts } from './embedShapes'
import { headingLevel } from './headingLevel'
import { startEmbed } from './startEmbed'

/**
 * The text of `/embed.js`. The parts are ordinary, type-checked functions that
 * stand on their own; their own source is what browsers get. So the script
 * needs no bundler of its own, and a compiler may rename what is inside a part
 * as it likes: parts know each other by the keys of one object only. `home`: our own address, for a copy of the
 * script that stands elsewhere.
 */
export function embedScript(home: string): string {
  const parts: EmbedParts = {
    createApi,
    createNode,
    createForm,
    createProblem,
    createContent,
    createAnswer,
    createItem,
    headingLevel,
    adoptStyle,
    defineElement,
  }
  const sources = Object.entries(parts).map(([name, part]) => `${JSON.stringify(name)}: (${String(part)})`)
  const config = JSON.stringify({ home, words: embedWords.nl, css: embedCss })
  return `/* Vraagbaak: <vraagbaak-faq theme="…" municipality="…" page-size="…">. EUPL-1.2 */
(${String(startEmbed)})({
${sources.join(',\n')}
}, ${config});
`
}
