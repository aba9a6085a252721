import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, pageOf } from '../support/browser'
import { eventually } from '../support/eventually'
import { mailsIn } from '../support/mailSink'

/** A word that stands in no other text. */
const TERM = 'kwijtpasje'
const NOTE = 'Vraag altijd eerst naar het geheime woord bokkenpruik.'
const ANSWER = 'Kom vandaag nog langs bij de balie. Wij maken uw oude pas meteen onbruikbaar.'
const SLUG = 'paspoort-kwijt'
const FLAG = 'De balie is vandaag dicht.'
const REPLY = 'Dank u wel. Wij hebben de tekst aangepast.'

/** The whole road once, in the order in which people go it: each step needs the one before. */
describe('from an owner who publishes to an agent who hears back', () => {
  const base = inject('BASE_URL')
  let browser: Browser
  let owner: Page
  let agent: Page
  let elsewhere: Server
  let uuid = ''

  beforeAll(async () => {
    browser = await launchBrowser()
    ;[owner, agent] = [await pageOf(browser, base, 'owner'), await pageOf(browser, base, 'agent')]
    elsewhere = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(`<!doctype html><html lang="nl"><title>Buurtsite</title><h1>Buurtsite</h1>
        <script src="${base}/embed.js"></script><vraagbaak-faq theme="paspoort-en-rijbewijs"></vraagbaak-faq></html>`)
    })
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  })

  afterAll(async () => {
    await browser?.close()
    elsewhere?.close()
  })

  it('an owner edits and publishes', async () => {
    await owner.goto('/admin/collections/vacs?search=paspoort')
    // The list writes its own address when it has loaded, which drops a click of just before: an owner clicks again.
    await eventually(async () => {
      await owner
        .getByRole('link', { name: 'Mijn paspoort is weg. Wat moet ik doen?' })
        .click({ timeout: 5_000 })
        .catch(() => undefined)
      await owner.waitForURL(/\/vacs\/\d+/, { timeout: 5_000 })
    })
    // The admin opens the tab that this user looked at last.
    await owner.getByRole('button', { name: 'Antwoord', exact: true }).click()
    await owner.locator('#field-shortAnswer').fill(ANSWER)
    await owner.getByRole('button', { name: 'Vindbaarheid' }).click()
    await owner.locator('.field-searchTerms input').fill(TERM)
    const kept = owner.waitForResponse((response) => response.url().endsWith('/findability'))
    await owner.keyboard.press('Enter')
    expect((await kept).status()).toBe(200)
    await owner.getByRole('button', { name: 'Voor het KCC' }).click()
    await owner.locator('#field-internalNote').fill(NOTE)
    const saved = owner.waitForResponse((response) => response.request().method() === 'PATCH' && response.url().includes('/api/vacs/'))
    await owner.locator('#action-save').click()
    expect((await saved).status()).toBe(200)
    const { doc } = (await (await saved).json()) as { doc: { uuid: string; editedByName: string } }
    uuid = doc.uuid
    expect(doc.editedByName).toBe('Eigenaar Burgerzaken')
  })

  it('an agent finds it by its search term, and reads what residents do not', async () => {
    await eventually(async () => {
      await agent.goto(`/agent?q=${TERM}`)
      await agent.getByRole('option').first().waitFor({ timeout: 2_000 })
      expect(await agent.getByRole('option').first().textContent()).toContain('Mijn paspoort is weg')
    })
    await agent.getByRole('combobox').press('Enter')
    const answer = agent.getByRole('main')
    await answer.getByText(ANSWER).first().waitFor()
    await answer.getByText(NOTE).waitFor()
  })

  it('the public page, /v1 and the print page show it, without the internal note', async () => {
    const page = await (await browser.newContext({ baseURL: base, javaScriptEnabled: false })).newPage()
    for (const path of [`/vraag/${SLUG}`, `/vraag/${SLUG}/afdrukken`]) {
      await page.goto(path)
      expect(await page.getByText('Wij maken uw oude pas meteen onbruikbaar.').count()).toBeGreaterThan(0)
      expect(await page.content()).not.toContain('bokkenpruik')
    }
    await page.goto('/')
    await page.getByLabel('Wat is uw vraag?').first().fill(TERM)
    await page.keyboard.press('Enter')
    await page
      .getByRole('link', { name: /Mijn paspoort is weg/ })
      .first()
      .waitFor()
    await eventually(async () => {
      const list = await (await fetch(`${base}/v1/vacs?zoek=${TERM}`)).json()
      expect(list.results[0]).toMatchObject({ uuid, vraag: 'Mijn paspoort is weg. Wat moet ik doen?', samenvatting: ANSWER })
    })
    const one = await (await fetch(`${base}/v1/vacs/${uuid}`)).text()
    expect(one).toContain(ANSWER)
    expect(one).not.toContain('bokkenpruik')
  })

  it('the embedded list on a page of another origin finds and shows it', async () => {
    const { port } = elsewhere.address() as AddressInfo
    const page = await (await browser.newContext()).newPage()
    await page.goto(`http://127.0.0.1:${port}/`)
    const embedded = page.locator('vraagbaak-faq')
    await embedded.getByRole('searchbox').fill(TERM)
    await page.keyboard.press('Enter')
    await embedded.getByText('Mijn paspoort is weg. Wat moet ik doen?').first().click()
    await embedded.getByText(ANSWER).waitFor()
    expect(await page.evaluate(() => document.querySelector('vraagbaak-faq')?.shadowRoot?.textContent ?? '')).not.toContain('bokkenpruik')
  })

  it('a question that a visitor opened in the embedded list stays open, with the focus, when newer results come', async () => {
    const { port } = elsewhere.address() as AddressInfo
    const page = await (await browser.newContext()).newPage()
    await page.goto(`http://127.0.0.1:${port}/`)
    const embedded = page.locator('vraagbaak-faq')
    const question = embedded.locator('summary').filter({ hasText: 'Mijn paspoort is weg. Wat moet ik doen?' })
    await question.waitFor()
    const counted = () => embedded.locator('.status').textContent()
    const before = await counted()
    const hold = Promise.withResolvers<void>()
    await page.route('**/v1/vacs?*', async (route) => {
      await hold.promise
      await route.continue()
    })
    await embedded.getByRole('searchbox').fill(TERM)
    await page.keyboard.press('Enter')
    await question.press('Enter')
    await embedded.getByText(ANSWER).waitFor()
    hold.resolve()
    await eventually(async () => expect(await counted()).not.toBe(before))
    expect(await embedded.getByText(ANSWER).isVisible()).toBe(true)
    expect(await page.evaluate(() => document.querySelector('vraagbaak-faq')?.shadowRoot?.activeElement?.textContent)).toContain(
      'Mijn paspoort is weg.',
    )
  })

  it('the agent flags it with a few keys', async () => {
    await agent.getByRole('main').focus()
    await agent.keyboard.press('k')
    await agent.getByRole('dialog').waitFor()
    await agent.keyboard.press('1')
    await agent.keyboard.type(FLAG)
    await agent.keyboard.press('Enter')
    await agent.getByText('Uw melding is verstuurd.').first().waitFor()
  })

  it('the owning department hears of it by mail and on its start page, and answers', async () => {
    await eventually(async () => {
      const mails = await mailsIn(inject('MAIL_FOLDER'))
      expect(mails.find(({ text }) => text?.includes(FLAG))).toMatchObject({
        subject: 'Nieuw signaal: Mijn paspoort is weg. Wat moet ik doen?',
      })
    })
    await owner.goto('/admin')
    const line = owner.getByRole('listitem').filter({ hasText: FLAG })
    await line.getByRole('button', { name: 'Beantwoorden' }).click()
    await line.getByLabel('Antwoord aan de melder').fill(REPLY)
    await line.getByRole('button', { name: 'Verstuur' }).click()
    await owner.getByText(FLAG).waitFor({ state: 'detached' })
  })

  it('what the owner changes for it is shown to the agent with the answer', async () => {
    const headers = { Origin: base }
    const response = await owner.request.get(`/api/vacs?where[uuid][equals]=${uuid}&depth=0`, { headers })
    const [vac] = ((await response.json()) as { docs: { id: number }[] }).docs
    const changed = await owner.request.patch(`/api/vacs/${vac?.id}`, {
      data: { shortAnswer: 'Bel ons eerst. De balie is vandaag dicht.', _status: 'published' },
      headers,
    })
    expect(changed.status()).toBe(200)
    await agent.goto('/agent/meldingen')
    const flag = agent.getByRole('listitem').filter({ hasText: FLAG })
    await flag.getByText(REPLY).waitFor()
    await flag.getByText('Opgelost').waitFor()
    await flag.getByText('Bel ons eerst.').first().waitFor()
    await eventually(async () => {
      const mails = await mailsIn(inject('MAIL_FOLDER'))
      expect(mails.find(({ text }) => text?.includes(REPLY))).toBeTruthy()
    })
  })
})
