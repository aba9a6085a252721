import type { ErrorCode } from '../../errors'
import { refusalPageWords } from '../../messages/refusalPageWords'
import { messagePage } from './messagePage'

/** What a visitor sees when the web server cannot make a page. */
export function refusalPage(code: ErrorCode): string {
  const { pages, other, home } = refusalPageWords.nl
  const { title, text, retry } = pages[code] ?? other
  return messagePage({ title, text, links: [...(retry === '' ? [] : [['', retry] as const]), ['/', home]] })
}
