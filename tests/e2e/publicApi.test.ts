import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { apiFaults } from '../../scripts/services/apiFaults'
import { routes } from '../../src/api/routes'
import type { VacInList } from '../../src/api/vacs/publicSchema'
import { apiOf } from '../support/api'
import { accessibilityFaults, launchBrowser } from '../support/browser'

interface Page {
  count: number
  next: string | null
  previous: string | null
  results: VacInList[]
}

const base = inject('BASE_URL')
const api = apiOf(base)
const schemaOf = (path: string) => routes.find((route) => route.path === path)!.answer
const pathOf = (address: string | null) => address!.slice(base.length)

describe('the public API', () => {
  it('gives every answer as its schema says, formatted either way', async () => {
    const { body } = await api.get<Page>('/v1/vacs?pageSize=100')
    expect(body.results.length).toBeGreaterThan(10)
    for (const { uuid } of body.results) {
      for (const opmaak of ['html', 'elementen']) {
        const answer = await api.get(`/v1/vacs/${uuid}?opmaak=${opmaak}`)
        expect({ uuid, faults: schemaOf('/v1/vacs/{uuid}').safeParse(answer.body).error?.issues }).toEqual({ uuid, faults: undefined })
      }
    }
  })

  it('leads from page to page, with what was asked', async () => {
    const first = (await api.get<Page>('/v1/vacs?zoek=aanvragen&pageSize=2')).body
    expect(first.previous).toBeNull()
    const second = (await api.get<Page>(pathOf(first.next))).body
    expect([second.count, second.results.length]).toEqual([first.count, 2])
    expect(second.results[0]?.uuid).not.toBe(first.results[0]?.uuid)
    expect((await api.get<Page>(pathOf(second.previous))).body.results).toEqual(first.results)
  })

  it('finds by every theme that it lists', async () => {
    const { body } = await api.get<{ results: { slug: string; aantal: number }[] }>('/v1/themas')
    expect(schemaOf('/v1/themas').safeParse(body).error).toBeUndefined()
    for (const { slug, aantal } of body.results) expect((await api.get<Page>(`/v1/vacs?thema=${slug}`)).body.count).toBe(aantal)
  })

  it('tells all that is wrong at once', async () => {
    const { status, body } = await api.get<{ invalidParams: { name: string }[] }>(
      '/v1/vacs?q=a&thema=bestaat-niet&gemeente=ook-niet&page=0',
    )
    expect([status, body.invalidParams.map(({ name }) => name).sort()]).toEqual([400, ['gemeente', 'page', 'q', 'thema']])
  })

  it('is described by a document that keeps the rules, from any website', async () => {
    const { headers, body } = await api.get<{ paths: object }>('/v1/openapi.json', { Origin: 'https://elders.example' })
    expect([headers.get('access-control-allow-origin'), headers.get('api-version')]).toEqual(['*', '1.0.0'])
    expect(Object.keys(body.paths)).toEqual(['/vacs', '/vacs/{uuid}', '/themas'])
    // A test is not behind TLS.
    expect((await apiFaults(body)).filter((fault) => !fault.startsWith('servers-use-https'))).toEqual([])
  })

  describe('as a page', () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await launchBrowser()
    })
    afterAll(() => browser.close())

    it.each([1280, 320])('names every address, fits in %i px and is accessible', async (width) => {
      const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage()
      await page.goto(`${base}/v1`)
      await page.getByText(`GET ${base}/v1/vacs/{uuid}`).waitFor()
      await page.getByText(`GET ${base}/v1/themas`).waitFor()
      await page.getByRole('link', { name: 'VacLijst' }).click()
      await page.getByRole('heading', { name: 'VacLijst' }).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await page.locator('body').innerText()).not.toContain('`')
    })
  })
})
