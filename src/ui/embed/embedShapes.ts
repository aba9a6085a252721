import type { EmbedWords } from '../../messages/embedWords'

/** The shapes the embedded list reads from our public API, as `GET /v1/vacs` and `GET /v1/vacs/{uuid}` give them. */

export interface EmbedHit {
  uuid: string
  question: string
  summary: string
  department: string
  url: string
}

export interface EmbedPage {
  results: EmbedHit[]
  total: number
  page: number
  pageSize: number
}

export interface EmbedAnswer {
  uuid: string
  url: string
  question: string
  shortAnswer: string
  answerHtml: string
  sections: { key: string; title: string; html: string }[]
}

/** What the page asks for with the attributes of the element. */
export interface EmbedQuery {
  q: string
  theme: string
  municipality: string
  page: number
  pageSize: number
}

export interface EmbedApi {
  /** Rejects on a network fault, an answer that is no success, and after 10 seconds. */
  list(query: EmbedQuery, signal: AbortSignal): Promise<EmbedPage>
  answer(uuid: string, municipality: string): Promise<EmbedAnswer>
  /** Address of the search page of our site, with the same question. */
  siteSearch(query: Pick<EmbedQuery, 'q' | 'municipality'>): string
  /** Address of an answer on our site, for the chosen municipality. */
  siteAnswer(url: string, municipality: string): string
}

export interface EmbedConfig {
  words: EmbedWords
  css: string
}

/** Makes an element with properties and children. */
export type CreateNode = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  children?: (Node | string)[],
) => HTMLElementTagNameMap[Name]

/** What went wrong, in words, with a way on. */
export interface EmbedProblem {
  text: string
  href: string
  linkText: string
  retryText: string
  retry: () => void
}

/** The parts the script is put together from; each is a function that stands on its own. */
export interface EmbedParts {
  createApi(base: string): EmbedApi
  createNode: CreateNode
  createProblem(createNode: CreateNode, problem: EmbedProblem): HTMLElement
  createAnswer(createNode: CreateNode, answer: EmbedAnswer, link: { href: string; text: string }): DocumentFragment
  createItem(options: EmbedOptions, hit: EmbedHit, municipality: string): HTMLLIElement
  defineElement(options: EmbedOptions): void
}

export interface EmbedOptions extends EmbedConfig {
  api: EmbedApi
  parts: EmbedParts
}
