import type { EmbedApi, EmbedHit, EmbedOptions } from './embedShapes'

/**
 * Defines `<vraagbaak-faq>`. Attributes: `theme` and `municipality` (slugs), `page-size` (1 to 50, default 10), `label`
 * (what the search field is for, when several lists stand on a page), `heading-level` (see headingLevel.ts), `api`
 * (address of another installation than the script is of). What stands inside it shows until the script runs, and
 * stays when it never comes. Sent to browsers as its own source (see embedScript.ts): it may use nothing but its
 * parameter and the browser.
 */
export function defineElement(options: EmbedOptions): void {
  const { parts, words, css, home } = options
  const create = parts.createNode
  const NAME = 'vraagbaak-faq'
  /** Nobody needs to hear of what is done before they notice. */
  const PATIENCE_MS = 300
  /** From here on a visitor may rather go elsewhere. */
  const SLOW_MS = 4_000
  /** Tried again by itself when nothing could be loaded. */
  const AGAIN_MS = 20_000
  if (customElements.get(NAME)) return

  class VraagbaakFaq extends HTMLElement {
    static observedAttributes = ['theme', 'municipality', 'page-size', 'label', 'api']

    // Plain fields: private ones (#) would keep phones of before 2021 out.
    private readonly box = parts.createForm(create, words, () => this.search())
    private readonly status = create('p', { className: 'status' })
    private readonly list = create('ul', { className: 'list' })
    private readonly more = create('button', { type: 'button', className: 'more', textContent: words.more, hidden: true })
    private readonly siteLink = create('a', { textContent: words.onSite })
    private readonly problem = create('div', {})
    private running: AbortController | null = null
    private again: ReturnType<typeof setTimeout> | undefined
    private readonly onOnline = () => this.tryAgain()
    private readonly items = new Map<string, HTMLLIElement>()
    private page = 1
    private failed = 1
    private hasStarted = false

    constructor() {
      super()
      const root = this.attachShadow({ mode: 'open' })
      parts.adoptStyle(create, root, css)
      this.status.setAttribute('role', 'status')
      this.more.addEventListener('click', () => void this.load(this.page + 1))
      root.append(
        create('div', { className: 'faq', lang: 'nl' }, [
          this.box.form,
          this.status,
          this.problem,
          this.list,
          this.more,
          create('p', { className: 'site' }, [this.siteLink]),
        ]),
      )
    }

    connectedCallback(): void {
      window.addEventListener('online', this.onOnline)
      if (this.hasStarted) return
      this.hasStarted = true
      this.search()
    }

    disconnectedCallback(): void {
      window.removeEventListener('online', this.onOnline)
      clearTimeout(this.again)
    }

    attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
      if (this.hasStarted && before !== after) this.search()
    }

    /** Two lists on a page need two names, for those who hear them. */
    private name(): void {
      const theme = (this.getAttribute('theme') ?? '').replaceAll('-', ' ')
      const label = this.getAttribute('label')
      this.box.form.setAttribute('aria-label', label ? label : theme === '' ? words.region : `${words.region}: ${theme}`)
    }

    private search(): void {
      this.name()
      void this.load(1)
    }

    private query(page: number) {
      const size = Number.parseInt(this.getAttribute('page-size') ?? '', 10)
      return {
        q: this.box.input.value.trim(),
        theme: this.getAttribute('theme') ?? '',
        municipality: this.getAttribute('municipality') ?? '',
        page,
        pageSize: size >= 1 && size <= 50 ? size : 10,
      }
    }

    private api(): EmbedApi {
      const own = this.getAttribute('api') ?? ''
      return parts.createApi(/^https?:\/\/[^/]/i.test(own) ? own : home)
    }

    /** `isQuiet`: nobody asked for it, so nothing is said of it before it succeeds. */
    private async load(page: number, isQuiet = false): Promise<void> {
      if (this.running) this.running.abort()
      clearTimeout(this.again)
      const run = new AbortController()
      this.running = run
      const api = this.api()
      const query = this.query(page)
      this.siteLink.href = api.siteSearch(query)
      const say = (text: string) => () => {
        if (this.running === run && !isQuiet) this.status.textContent = text
      }
      const waits = [setTimeout(say(words.loading), PATIENCE_MS), setTimeout(say(words.slow), SLOW_MS)]
      try {
        const { results, count } = await api.list(query, run.signal)
        if (this.running !== run) return
        const hadFocus = this.problem.contains(this.shadowRoot?.activeElement ?? null)
        this.problem.replaceChildren()
        this.show(results, { total: count, page, api })
        // The button goes with the message: the focus must not go with it.
        if (hadFocus) this.box.input.focus()
      } catch {
        // A newer search took over: its outcome is the one to show.
        if (this.running !== run) return
        if (!isQuiet) this.tellProblem(page, api.siteSearch(query))
        this.again = setTimeout(() => this.tryAgain(), AGAIN_MS)
      } finally {
        for (const wait of waits) clearTimeout(wait)
      }
    }

    private tellProblem(page: number, href: string): void {
      this.status.textContent = ''
      const retry = () => void this.load(page)
      const problem = { text: words.listError, href, linkText: words.onSite, retryText: words.retry, retry }
      this.problem.replaceChildren(parts.createProblem(create, problem))
      this.failed = page
    }

    private tryAgain(): void {
      if (this.isConnected && this.problem.hasChildNodes()) void this.load(this.failed, true)
    }

    /** What a visitor has opened stays as it is when it is found again: newer results come while people read. */
    private itemOf(hit: EmbedHit, api: EmbedApi): HTMLLIElement {
      const { municipality } = this.query(1)
      const key = JSON.stringify([hit.uuid, municipality, api.base])
      const known = this.items.get(key)
      if (known?.isConnected === true && known.querySelector('details')?.open === true) return known
      const item = parts.createItem(options, hit, { api, municipality, level: () => parts.headingLevel(this) })
      this.items.set(key, item)
      return item
    }

    private show(results: EmbedHit[], { total, page, api }: { total: number; page: number; api: EmbedApi }) {
      const items = results.map((hit) => this.itemOf(hit, api))
      const focused = this.shadowRoot?.activeElement
      if (page === 1) this.list.replaceChildren(...items)
      else this.list.append(...items)
      if (focused instanceof HTMLElement && this.list.contains(focused)) focused.focus()
      this.page = page
      const shown = this.list.children.length
      this.more.hidden = shown >= total || results.length === 0
      const count = total === 1 ? words.countOne : words.count.replace('{total}', String(total))
      this.status.textContent =
        total === 0
          ? `${words.empty} ${words.emptyHelp}`
          : shown < total
            ? `${count} ${words.shown.replace('{shown}', String(shown))}`
            : count
      // The button may have gone: whoever pressed it goes on at the first new question.
      if (page > 1) items[0]?.querySelector('summary')?.focus()
    }
  }

  customElements.define(NAME, VraagbaakFaq)
}
