import type { EmbedWords } from '../../messages/embedWords'

/** The shapes the embedded list reads from our public API, as `GET /v1/vacs` and `GET /v1/vacs/{uuid}?opmaak=elementen` give them. */

export interface EmbedHit {
  uuid: string
  vraag: string
  url: string
}

export interface EmbedPage {
  results: EmbedHit[]
  count: number
}

/** A text, or an element with what is in it. */
export type EmbedNode = string | { tag: string; attributes?: Record<string, string>; children?: EmbedNode[] }

export interface EmbedAnswer {
  kortAntwoord: string
  antwoordElementen: EmbedNode[]
  onderdelen: { titel: string; elementen: EmbedNode[] }[]
  /** News that runs now and is about this answer. */
  nieuws: { titel: string; tekst: string; eindigtOp: string; gemeenten: string[] }[]
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
  /** Where it is asked: scheme and host. */
  base: string
  /** Rejects on a network fault, an answer that is no success, and after 10 seconds. */
  list(query: EmbedQuery, signal: AbortSignal): Promise<EmbedPage>
  answer(uuid: string, municipality: string): Promise<EmbedAnswer>
  /** Address of the search page of our site, with the same question. */
  siteSearch(query: Pick<EmbedQuery, 'q' | 'municipality'>): string
  /** Address of an answer on our site, for the chosen municipality. */
  siteAnswer(url: string, municipality: string): string
}

export interface EmbedConfig {
  /** Address of the installation that the script is of: scheme and host. */
  home: string
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
  createForm(createNode: CreateNode, words: EmbedWords, search: () => void): { form: HTMLFormElement; input: HTMLInputElement }
  createProblem(createNode: CreateNode, problem: EmbedProblem): HTMLElement
  createContent(createNode: CreateNode, content: EmbedNode[], level: number): DocumentFragment
  createAnswer(
    parts: EmbedParts,
    answer: EmbedAnswer,
    look: { link: { href: string; text: string }; level: number; words: EmbedWords },
  ): DocumentFragment
  createItem(options: EmbedOptions, hit: EmbedHit, place: EmbedPlace): HTMLLIElement
  headingLevel(element: HTMLElement): number
  adoptStyle(createNode: CreateNode, root: ShadowRoot, css: string): void
  defineElement(options: EmbedOptions): void
}

/** What a question takes from the list that it stands in. */
export interface EmbedPlace {
  api: EmbedApi
  municipality: string
  /** Of the headings in an answer, asked when one is shown: the page may have changed. */
  level(): number
}

export interface EmbedOptions extends EmbedConfig {
  parts: EmbedParts
}
