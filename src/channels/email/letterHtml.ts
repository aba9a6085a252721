import type { RichDocument } from '../../content/document'
import { escapeHtml } from '../../content/escapeHtml'
import { htmlMapping } from '../../content/htmlMapping'
import { walkDocument } from '../../content/walkDocument'
import type { LetterPart } from './emailLetter'

/** Mail programs drop style sheets; Outlook understands these few inline styles. */
const TEXT_STYLE = 'font-family:Verdana,Arial,sans-serif;font-size:15px;line-height:1.5;color:#1a1a1a'
const HEADING_STYLE = 'font-size:17px;margin:16px 0 4px'
const TABLE = '<table border="1" cellpadding="6" cellspacing="0" style="border-collapse:collapse">'

export function letterHtml(parts: LetterPart[]): string {
  return `<div style="${TEXT_STYLE}">${parts.map(partHtml).join('')}</div>`
}

function partHtml(part: LetterPart): string {
  switch (part.kind) {
    case 'lines':
      return `<p>${part.lines.map(escapeHtml).join('<br>')}</p>`
    case 'question':
      return `<p><strong>${escapeHtml(part.text)}</strong></p>`
    case 'heading':
      return `<h2 style="${HEADING_STYLE}">${escapeHtml(part.text)}</h2>`
    case 'document':
      return documentHtml(part.document)
    case 'links':
      return `<ul>${part.links.map(({ label, url }) => `<li>${anchor(label, url)}</li>`).join('')}</ul>`
    case 'sentenceWithLink':
      return `<p>${escapeHtml(part.text)}<br>${anchor(part.url, part.url)}</p>`
  }
}

function documentHtml(document: RichDocument): string {
  const base = htmlMapping()
  return walkDocument(document, {
    ...base,
    nodes: {
      ...base.nodes,
      table: (context) => (base.nodes.table?.(context) ?? '').replace(/^<table>/, TABLE),
      heading: (context) => (base.nodes.heading?.(context) ?? '').replace(/^<(h\d)>/, `<$1 style="${HEADING_STYLE}">`),
    },
  })
}

function anchor(label: string, url: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`
}
