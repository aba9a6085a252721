import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accounts, DEMO_PASSWORD } from '../../seed/accounts'
import { saved, signIn, whereIs } from '../support/api'
import { accessibilityFaults, launchBrowser } from '../support/browser'
import { eventually } from '../support/eventually'
import { startHost } from '../support/hostPage'

const base = inject('BASE_URL')
/** An answer of the example content with headings, a table, a link and practical parts. */
const QUESTION = 'Wat betaal ik allemaal op mijn belastingaanslag?'
const LIST = '<vraagbaak-faq theme="belastingen"></vraagbaak-faq>'
const CLASSIC = `<script src="${base}/embed.js"></script>`
const STRICT = `default-src 'none'; script-src ${base}; connect-src ${base}; require-trusted-types-for 'script'`

let browser: Browser
let host: Awaited<ReturnType<typeof startHost>>

beforeAll(async () => {
  browser = await launchBrowser()
  host = await startHost()
})
afterAll(async () => {
  await browser?.close()
  host?.stop()
})

/** Opens a page of somebody else; `faults` fills with what its policy refused and what was thrown. */
async function visit(
  body: string,
  { policy, width = 1280 }: { policy?: string; width?: number } = {},
): Promise<{ page: Page; faults: string[] }> {
  const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(host.add({ body, ...(policy === undefined ? {} : { policy }) }))
  return { page, faults }
}

const question = (page: Page) => page.locator('vraagbaak-faq summary').filter({ hasText: QUESTION })

async function openAnswer(page: Page): Promise<void> {
  await question(page).first().click()
  await page.locator('vraagbaak-faq').getByRole('cell', { name: 'de eigenaar van het huis' }).first().waitFor()
}

const headingsOf = (page: Page) =>
  page
    .locator('vraagbaak-faq :is(h1, h2, h3, h4, h5, h6)')
    .evaluateAll((headings) => headings.map(({ tagName, textContent }) => `${tagName.toLowerCase()} ${textContent}`))

describe('the embedded list, however it is placed', () => {
  const copy = async () => (await (await fetch(`${base}/embed.js`)).text()).replaceAll('</script', '<\\/script')
  const ways: [string, () => string | Promise<string>][] = [
    ['a classic script', () => CLASSIC + LIST],
    ['a script at the end', () => LIST + CLASSIC],
    ['an async script', () => `<script async src="${base}/embed.js"></script>${LIST}`],
    ['a deferred script with a version', () => `<script defer src="${base}/embed.js?v=3"></script>${LIST}`],
    ['a module', () => `<script type="module" src="${base}/embed.js"></script>${LIST}`],
    ['a module with a version', () => `<script type="module" src="${base}/embed.js?v=3"></script>${LIST}`],
    ['import()', () => `<script type="module">await import('${base}/embed.js?v=4')</script>${LIST}`],
    ['import() in a classic script', () => `<script>import('${base}/embed.js')</script>${LIST}`],
    ['a script with crossorigin', () => `<script crossorigin="anonymous" src="${base}/embed.js"></script>${LIST}`],
    ['a copy in the page', async () => `<script>${await copy()}</script>${LIST}`],
    ['a copy in the page, as a module', async () => `<script type="module">${await copy()}</script>${LIST}`],
    [
      'a copy in the page with an address',
      async () => `<script>${await copy()}</script><vraagbaak-faq theme="belastingen" api="${base}"></vraagbaak-faq>`,
    ],
    ['the script twice, in two ways', () => `${CLASSIC}<script type="module" src="${base}/embed.js?v=9"></script>${LIST}`],
    [
      'a script that a script adds',
      () => `${LIST}<script>const s = document.createElement('script'); s.src = '${base}/embed.js'; document.head.append(s)</script>`,
    ],
    [
      'an element that a script adds, and then sets up',
      () =>
        `${CLASSIC}<script>const e = document.createElement('vraagbaak-faq'); document.querySelector('main').append(e); e.setAttribute('theme', 'belastingen')</script>`,
    ],
    [
      'an element in the shadow of another',
      () => `${CLASSIC}<div></div><script>document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '${LIST}'</script>`,
    ],
  ]
  it.each(ways)('%s: questions come, and answers open', async (_name, body) => {
    const { page, faults } = await visit(await body())
    await openAnswer(page)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('goes on where it was when a page moves it about', async () => {
    const { page, faults } = await visit(`${CLASSIC}${LIST}<aside></aside>`)
    await openAnswer(page)
    await page.evaluate(() => document.querySelector('aside')?.append(document.querySelector('vraagbaak-faq') as Node))
    expect(await page.locator('aside vraagbaak-faq').getByRole('cell', { name: 'de eigenaar van het huis' }).first().isVisible()).toBe(true)
    expect(faults).toEqual([])
  })

  it('shows two lists with names of their own', async () => {
    const { page, faults } = await visit(
      `<h1>Buurt</h1>${CLASSIC}${LIST}<vraagbaak-faq theme="paspoort-en-rijbewijs" label="Zoek over uw pas"></vraagbaak-faq>`,
    )
    await page.getByRole('search', { name: 'Zoek over uw pas' }).waitFor()
    await page.getByRole('search', { name: 'Zoeken in vragen en antwoorden: belastingen' }).waitFor()
    await openAnswer(page)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(faults).toEqual([])
  })
})

describe('the embedded list under a strict policy', () => {
  it.each([
    ['with Trusted Types and no policy allowed', `${STRICT}; trusted-types 'none'`],
    ['with Trusted Types and only a policy of the site', `${STRICT}; trusted-types buurtsite`],
    ['with Trusted Types and no list of policies', STRICT],
    ['without inline styles', `default-src 'none'; script-src ${base}; connect-src ${base}; style-src 'none'`],
  ])('%s: shows formatted answers in its own style, and nothing is refused', async (_name, policy) => {
    const { page, faults } = await visit(LIST + CLASSIC, { policy })
    await openAnswer(page)
    await page.locator('vraagbaak-faq').getByRole('link', { name: 'onze website' }).waitFor()
    await page.locator('vraagbaak-faq').getByRole('columnheader', { name: 'Belasting' }).waitFor()
    expect(await page.locator('vraagbaak-faq .list').evaluate((list) => getComputedStyle(list).listStyleType)).toBe('none')
    expect(faults).toEqual([])
  })

  it('that keeps our address away: says so, and shows the way to the website', async () => {
    const { page } = await visit(LIST + CLASSIC, { policy: `default-src 'none'; script-src ${base}` })
    await page.getByRole('alert').getByText('De vragen laden lukt nu niet.').waitFor()
    expect(await page.getByRole('alert').getByRole('link').getAttribute('href')).toBe(`${base}/zoeken`)
  })
})

describe('the embedded list when something is missing', () => {
  const HINT = `<vraagbaak-faq theme="belastingen"><a href="${base}/thema/belastingen">Vragen over belastingen</a></vraagbaak-faq>`

  it.each([
    ['a policy that refuses it', CLASSIC, `script-src 'none'`],
    ['an address that is not there', `<script src="${base}/bestaat-niet.js"></script>`, undefined],
  ])('leaves what the page says itself without the script: %s', async (_name, script, policy) => {
    const { page } = await visit(HINT + script, policy === undefined ? {} : { policy })
    await page.waitForLoadState('load')
    expect(await page.getByRole('link', { name: 'Vragen over belastingen' }).isVisible()).toBe(true)
  })

  it('takes the place of what the page says itself', async () => {
    const { page } = await visit(HINT + CLASSIC)
    await openAnswer(page)
    expect(await page.getByRole('link', { name: 'Vragen over belastingen' }).isVisible()).toBe(false)
  })

  it('says so when the server is away, and comes back by itself', async () => {
    const { page } = await visit(CLASSIC)
    await page.context().setOffline(true)
    await page.evaluate((list) => document.querySelector('main')?.insertAdjacentHTML('beforeend', list), LIST)
    const alert = page.getByRole('alert')
    await alert.getByText('De vragen laden lukt nu niet.').waitFor()
    await alert.getByRole('button', { name: 'Probeer opnieuw' }).press('Enter')
    await page.locator('vraagbaak-faq').getByRole('alert').waitFor()
    await page.context().setOffline(false)
    await openAnswer(page)
    expect(await alert.count()).toBe(0)
  })

  it('tries again by itself, and leaves the focus in the list', async () => {
    const { page } = await visit(CLASSIC)
    await page.clock.install()
    await page.route('**/v1/vacs?*', (route) => route.fulfill({ status: 503, body: '{}' }))
    await page.evaluate((list) => document.querySelector('main')?.insertAdjacentHTML('beforeend', list), LIST)
    await page.getByRole('button', { name: 'Probeer opnieuw' }).focus()
    await page.unroute('**/v1/vacs?*')
    await eventually(async () => {
      await page.clock.runFor(25_000)
      await question(page).waitFor({ timeout: 1_000 })
    })
    expect(await page.evaluate(() => document.querySelector('vraagbaak-faq')?.shadowRoot?.activeElement?.id)).toBe('q')
  })

  it('says that it takes long, and where else to look', async () => {
    const { page } = await visit(CLASSIC)
    const hold = Promise.withResolvers<void>()
    await page.route('**/v1/vacs?*', async (route) => {
      await hold.promise
      await route.continue()
    })
    await page.evaluate((list) => document.querySelector('main')?.insertAdjacentHTML('beforeend', list), LIST)
    await page.getByRole('status').getByText('Dit duurt langer dan normaal.').waitFor()
    expect(await page.getByRole('link', { name: 'Alle vragen op de website van de gemeente' }).getAttribute('href')).toBe(`${base}/zoeken`)
    hold.resolve()
    await openAnswer(page)
  })
})

describe('the embedded list among the headings of a page', () => {
  const TABLE = 'Dit staat erop'
  it.each([
    ['after a title', `<h1>Buurt</h1>${CLASSIC}${LIST}`, 2],
    ['under a chapter', `<h1>Buurt</h1><h2>Vragen</h2>${CLASSIC}${LIST}<h2>Later</h2>`, 3],
    ['deep down', `<h1>1</h1><h2>2</h2><h3>3</h3><h4>4</h4><h5>5</h5>${CLASSIC}${LIST}`, 6],
    ['after a heading by role', `<h1>Buurt</h1><div role="heading" aria-level="3">Vragen</div>${CLASSIC}${LIST}`, 4],
    ['on a page without any', CLASSIC + LIST, 2],
    ['where the page says which', `<h1>Buurt</h1>${CLASSIC}<vraagbaak-faq theme="belastingen" heading-level="4"></vraagbaak-faq>`, 4],
    [
      'where the page says nonsense',
      `<h1>Buurt</h1>${CLASSIC}<vraagbaak-faq theme="belastingen" heading-level="groot"></vraagbaak-faq>`,
      2,
    ],
  ])('%s: begins at the right level', async (_name, body, level) => {
    const { page } = await visit(body)
    await openAnswer(page)
    const headings = await headingsOf(page)
    expect(headings).toContain(`h${level} ${TABLE}`)
    expect(headings).toContain(`h${level} Kosten`)
    expect(new Set(headings.map((heading) => heading.slice(0, 2)))).toEqual(new Set([`h${level}`]))
    await page.context().close()
  })

  it('leaves the order of headings right for axe', async () => {
    const { page } = await visit(`<h1>Buurt</h1><p>Tekst.</p>${CLASSIC}${LIST}`)
    await openAnswer(page)
    const { violations } = await new AxeBuilder({ page }).withRules(['heading-order', 'page-has-heading-one', 'region']).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

describe('the embedded list while news runs', () => {
  it('shows it above the answers that it is about', async () => {
    const editor = await signIn(base, accounts.find(({ role }) => role === 'editor')?.email ?? '', DEMO_PASSWORD)
    const { body } = await editor.get<{ docs: { id: number }[] }>(`/api/vacs?${whereIs('question', QUESTION)}&depth=0`)
    const news = {
      title: 'De aanslag komt later',
      text: 'U krijgt hem in maart.',
      endsAt: new Date(Date.now() + 86_400_000).toISOString(),
      onWebsite: true,
      vacs: [body.docs[0]?.id],
    }
    const { id } = await saved(editor.post('/api/notices', news))
    const { page, faults } = await visit(LIST + CLASSIC, { policy: STRICT })
    await openAnswer(page)
    expect(await page.locator('vraagbaak-faq .notice').filter({ hasText: news.title }).innerText()).toMatch(
      /De aanslag komt later\s+U krijgt hem in maart\.\s+Tot \d+ \w+ .*\d\d\.\d\d uur\./,
    )
    expect(faults).toEqual([])
    await editor.delete(`/api/notices/${id}`)
  })
})

describe('the embedded list on a phone, by keyboard', () => {
  it('is found, filled in and read without a mouse at 320 px, and fits', async () => {
    const { page } = await visit(`<h1>Buurt</h1>${CLASSIC}${LIST}`, { width: 320 })
    await question(page).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.type('belastingaanslag')
    await page.keyboard.press('Enter')
    await eventually(async () => {
      expect(await page.locator('vraagbaak-faq summary').first().textContent()).toBe(QUESTION)
    })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('vraagbaak-faq').getByRole('cell', { name: 'de eigenaar van het huis' }).first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
