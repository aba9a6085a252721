import { parseFragment } from 'parse5'
import { documentFromText } from '../../content/documentFromText'
import { type ConvertedHtml, htmlToDocument } from '../../content/html/htmlToDocument'
import { textContent } from '../../content/html/textContent'

/** Elements that nobody writes by accident. "<3" or "<naam>" in plain text must stay text. */
const HTML_TAG =
  /<\/?(?:p|br|ul|ol|li|h[1-6]|div|span|table|tbody|tr|td|th|a|strong|b|em|i|u|s|strike|del|ins|sup|sub|small|font|center|pre|img|hr|section|article|button|iframe|script|style|blockquote|dl|dt|dd)(?:\s[^<>]*)?\/?>/i
const ENTITY = /&(?:[a-z]{2,10}|#\d{1,6}|#x[\da-f]{1,6});/i

/** An answer from a cell: HTML when it holds elements, otherwise plain text, with entities that an export left behind made characters. */
export function cellToDocument(cell: string): ConvertedHtml {
  if (HTML_TAG.test(cell)) return htmlToDocument(cell)
  if (!ENTITY.test(cell)) return { document: documentFromText(cell), warnings: [] }
  const text = textContent(parseFragment(cell.replaceAll('<', '&lt;')).childNodes)
  return { document: documentFromText(text), warnings: [] }
}
