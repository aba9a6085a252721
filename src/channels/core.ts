import type { RichDocument } from '../content/document'
import { type TextBlock, toTextBlocks } from '../content/toTextBlocks'
import { splitSentences } from '../readability/text/splitSentences'
import { tokenize } from '../readability/text/tokenize'
import type { VacView } from '../reading/vacView'

/** The core of an answer: what a reader or caller must hear first. Plain text. */
export interface Core {
  text: string
  /** `shortAnswer`: written for it. `answer`: the first sentences of the full answer, which therefore repeats them. `none`: there is neither. */
  from: 'shortAnswer' | 'answer' | 'none'
}

/** An agent says two or three sentences; the owner's first two are the core (handbook: "the core first"). */
const CORE_SENTENCES = 2

export function coreOf(view: Pick<VacView, 'shortAnswer' | 'answer'>): Core {
  const shortAnswer = view.shortAnswer.trim()
  if (shortAnswer !== '') return { text: shortAnswer, from: 'shortAnswer' }
  const text = firstSentences(view.answer)
  return { text, from: text === '' ? 'none' : 'answer' }
}

function firstSentences(doc: RichDocument): string {
  const blocks = toTextBlocks(doc)
  const start = blocks.findIndex((block) => block.kind !== 'heading')
  const block = blocks[start < 0 ? 0 : start]
  if (!block) return ''
  const text = block.text.replaceAll(/\s+/g, ' ')
  const sentences = splitSentences(tokenize(text, 0))
  const said = text.slice(0, sentences[CORE_SENTENCES - 1]?.end ?? text.length).trim()
  return said.endsWith(':') ? said + itemsAfter(blocks, start) : said
}

/** "U hebt nodig:" says nothing without the list behind it. */
function itemsAfter(blocks: TextBlock[], start: number): string {
  const following = blocks.slice(start + 1)
  const end = following.findIndex((block) => block.kind !== 'listItem')
  const items = following
    .slice(0, end < 0 ? following.length : end)
    .map((block) => block.text.replaceAll(/\s+/g, ' ').replace(/[;,.]$/, ''))
  return items.length > 0 ? ` ${items.join('; ')}.` : ''
}
