import { ARTICLES } from '../grammar/wordClasses'
import type { Sentence, Token } from '../text/Token'
import type { Report, Rule } from './Rule'

/** Items from which a list belongs under each other. */
const MIN_ITEMS = 3
/** Average words per item; shorter lists ("koffie, thee en water") read well in the sentence. */
const MIN_ITEM_WORDS = 3.5
/** Short items too become a list when there are this many. */
const MANY_ITEMS = 6
/** An item longer than this is a clause, not an item. */
const MAX_ITEM_WORDS = 22

export const hiddenList: Rule = {
  code: 'hidden-list',
  name: 'Opsomming in de zin',
  documentation:
    'Een rij van drie of meer lange onderdelen leest beter als lijst: een inleidende zin, en dan elk onderdeel op een eigen regel. Korte rijtjes ("koffie, thee en water") blijven gewoon in de zin.',
  source: 'Schrijfwijzers van gemeenten: lijsten en tussenkoppen.',
  phenomena: ['enumeration'],
  check: ({ text }) => text.prose.flatMap(checkSentence),
}

function checkSentence(sentence: Sentence): Report[] {
  const items = findItems(sentence.tokens)
  if (items.length < MIN_ITEMS) return []
  const inner = items.slice(1)
  const average = inner.reduce((sum, item) => sum + countWords(item), 0) / inner.length
  const isAlike = new Set(inner.map((item) => item[0]?.lower)).size < inner.length
  const needed = isAlike ? MIN_ITEM_WORDS : MIN_ITEM_WORDS + 1
  if (average < needed && items.length < MANY_ITEMS) return []
  return [
    {
      severity: 'hint',
      start: inner[0]?.[0]?.start ?? sentence.start,
      end: sentence.end,
      message: `In deze zin staat een rij van ${items.length} onderdelen. Zet ze onder elkaar in een lijst.`,
      suggestions: [],
    },
  ]
}

/** The items of "a, b en c": parts between commas, closed by "en" or "of". The first still has the run of the sentence before it. */
function findItems(tokens: Token[]): Token[][] {
  const commas: number[] = []
  tokens.forEach((token, at) => {
    if (token.text === ',' || token.text === ';') commas.push(at)
  })
  const lastComma = commas.at(-1)
  if (commas.length < MIN_ITEMS - 2 || lastComma === undefined) return []
  const closing = tokens.findIndex(
    (token, at) => at > lastComma && (token.lower === 'en' || token.lower === 'of') && isSameStart(tokens, lastComma, at),
  )
  const items: Token[][] = []
  let from = 0
  for (const comma of commas) {
    items.push(tokens.slice(from, comma))
    from = comma + 1
  }
  if (closing < 0) return []
  items.push(tokens.slice(from, closing), tokens.slice(closing + 1))
  const inner = items.slice(1)
  const isRow = commas.length > 1 || startsAlike(inner)
  return isRow && inner.every((item) => isItem(item)) ? items : []
}

/** The word after "en" starts like the item before it, or the item is at least three words away from the comma. */
function isSameStart(tokens: Token[], comma: number, and: number): boolean {
  return (
    tokens[comma + 1]?.lower === tokens[and + 1]?.lower ||
    (and - comma > 2 && !tokens.slice(and + 1).some((token) => token.lower === 'en' || token.lower === 'of'))
  )
}

/** With one comma the two parts after it must be built alike: "het opleiden van …" and "het organiseren van …". */
function startsAlike(items: Token[][]): boolean {
  const firsts = items.map((item) => item[0]?.lower ?? '')
  return new Set(firsts).size === 1 || firsts.every((first) => ARTICLES.has(first))
}

/** An item holds words and does not open a clause of its own. */
function isItem(item: Token[]): boolean {
  const first = item[0]?.lower ?? ''
  const count = countWords(item)
  return (
    count > 0 &&
    count <= MAX_ITEM_WORDS &&
    !/^(?:die|dat|wat|maar|want|dus|omdat|waar.*|als|zodat|terwijl|doordat|nadat|heeft|hebben|is|zijn|wordt|worden|kan|kunnen|moet|moeten|gaat|wij|u|we|hij|zij|ik|dan|en|of|er)$/.test(
      first,
    )
  )
}

function countWords(item: Token[]): number {
  return item.reduce((sum, token) => sum + (token.kind === 'mark' ? 0 : 1), 0)
}
