import { foldDutch } from './foldDutch'

/** One word of a text. `start` and `end` are offsets into the original text (end exclusive). */
export interface Token {
  folded: string
  start: number
  end: number
}

// A number keeps its dots and commas (1.250,50); a word keeps an inner apostrophe (auto's). Figures above or below the
// line stand by themselves: m² is found by m2, and the number of a note (30¹) changes no amount.
const wordPattern = /[⁰¹²³⁴-⁹₀-₉]+|(?:(?![⁰¹²³⁴-⁹₀-₉])\p{N})+(?:[.,](?:(?![⁰¹²³⁴-⁹₀-₉])\p{N})+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu

/** Splits text into words and numbers. Hyphens and slashes separate; amounts come out as one normal form. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(wordPattern)) {
    const folded = /^\p{N}/u.test(match[0]) ? foldNumber(match[0]) : foldDutch(match[0]).replace(/'/g, '')
    if (folded !== '') tokens.push({ folded, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

/** 1.250 and 1250 are one number; 12,50 and 12.50 too; 12,- and 12,00 are 12. */
function foldNumber(text: string): string {
  const withoutThousands = text.replace(/[⁰¹²³⁴-⁹₀-₉]/g, (figure) => figure.normalize('NFKC')).replace(/\.(?=\p{N}{3}(?!\p{N}))/gu, '')
  const [whole = '', ...rest] = withoutThousands.split(/[.,]/)
  const decimals = rest.join('d').replace(/^0+$/, '')
  return decimals === '' ? whole : `${whole}d${decimals}`
}
