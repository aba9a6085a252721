import type { EmbedHit, EmbedOptions } from './embedShapes'

/**
 * Defines `<vraagbaak-faq>`. Attributes: `theme` and `municipality` (slugs),
 * `page-size` (1 to 50, default 10), `label` (what the search field is for, when
 * several lists stand on a page). Sent to browsers as its own source (see
 * embedScript.ts): it may use nothing but its parameter and the browser.
 */
export function defineElement(options: EmbedOptions): void {
  const { api, parts, words, css } = options
  const create = parts.createNode
  const NAME = 'vraagbaak-faq'
  const TYPING_PAUSE_MS = 250
  /** Nobody needs to hear of what is done before they notice. */
  const PATIENCE_MS = 300
  if (customElements.get(NAME)) return

  function addStyle(root: ShadowRoot): void {
    try {
      // A constructed sheet is not held up by the style rules of the page's own security policy.
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      root.adoptedStyleSheets = [sheet]
    } catch {
      root.append(create('style', { textContent: css }))
    }
  }

  class VraagbaakFaq extends HTMLElement {
    static observedAttributes = ['theme', 'municipality', 'page-size', 'label']

    // Plain fields: private ones (#) would keep phones of before 2021 out.
    private readonly form = create('form', { className: 'search' })
    private readonly input = create('input', { type: 'search', id: 'q', maxLength: 300, autocomplete: 'off' })
    private readonly status = create('p', { className: 'status' })
    private readonly list = create('ul', { className: 'list' })
    private readonly more = create('button', { type: 'button', className: 'more', textContent: words.more, hidden: true })
    private readonly siteLink = create('a', { textContent: words.onSite })
    private readonly problem = create('div', {})
    private running: AbortController | null = null
    private typing: ReturnType<typeof setTimeout> | undefined
    private readonly items = new Map<string, HTMLLIElement>()
    private page = 1
    private hasStarted = false

    constructor() {
      super()
      const root = this.attachShadow({ mode: 'open' })
      addStyle(root)
      this.status.setAttribute('role', 'status')
      this.form.append(
        create('label', { htmlFor: 'q', textContent: words.label }),
        create('div', { className: 'row' }, [this.input, create('button', { type: 'submit', textContent: words.button })]),
      )
      this.form.setAttribute('role', 'search')
      this.form.addEventListener('submit', (event) => {
        event.preventDefault()
        this.search()
      })
      this.input.addEventListener('input', () => {
        clearTimeout(this.typing)
        this.typing = setTimeout(() => this.search(), TYPING_PAUSE_MS)
      })
      this.more.addEventListener('click', () => void this.load(this.page + 1))
      root.append(
        create('div', { className: 'faq', lang: 'nl' }, [
          this.form,
          this.status,
          this.problem,
          this.list,
          this.more,
          create('p', { className: 'site' }, [this.siteLink]),
        ]),
      )
    }

    connectedCallback(): void {
      if (this.hasStarted) return
      this.hasStarted = true
      this.search()
    }

    attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
      if (this.hasStarted && before !== after) this.search()
    }

    /** Two lists on a page need two names, for those who hear them. */
    private name(): void {
      const theme = (this.getAttribute('theme') ?? '').replaceAll('-', ' ')
      const label = this.getAttribute('label')
      this.form.setAttribute('aria-label', label ? label : theme === '' ? words.region : `${words.region}: ${theme}`)
    }

    private search(): void {
      this.name()
      clearTimeout(this.typing)
      void this.load(1)
    }

    private query(page: number) {
      const size = Number.parseInt(this.getAttribute('page-size') ?? '', 10)
      return {
        q: this.input.value.trim(),
        theme: this.getAttribute('theme') ?? '',
        municipality: this.getAttribute('municipality') ?? '',
        page,
        pageSize: size >= 1 && size <= 50 ? size : 10,
      }
    }

    private async load(page: number): Promise<void> {
      if (this.running) this.running.abort()
      const run = new AbortController()
      this.running = run
      const query = this.query(page)
      this.siteLink.href = api.siteSearch(query)
      const slow = setTimeout(() => (this.status.textContent = words.loading), PATIENCE_MS)
      try {
        const { results, total } = await api.list(query, run.signal)
        if (this.running !== run) return
        this.problem.replaceChildren()
        this.show(results, { total, page })
      } catch {
        // A newer search took over: its outcome is the one to show.
        if (this.running !== run) return
        this.status.textContent = ''
        const problem = {
          text: words.listError,
          href: api.siteSearch(query),
          linkText: words.onSite,
          retryText: words.retry,
          // The button goes with the message: the focus must not go with it.
          retry: () => void this.load(page).then(() => this.input.focus()),
        }
        this.problem.replaceChildren(parts.createProblem(create, problem))
      } finally {
        clearTimeout(slow)
      }
    }

    /** What a visitor has opened stays as it is when it is found again: newer results come while people read. */
    private itemOf(hit: EmbedHit): HTMLLIElement {
      const { municipality } = this.query(1)
      const key = JSON.stringify([hit.uuid, municipality])
      const known = this.items.get(key)
      if (known?.isConnected === true && known.querySelector('details')?.open === true) return known
      const item = parts.createItem(options, hit, municipality)
      this.items.set(key, item)
      return item
    }

    private show(results: EmbedHit[], { total, page }: { total: number; page: number }) {
      const items = results.map((hit) => this.itemOf(hit))
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
