import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { accounts, DEMO_PASSWORD } from '../../seed/accounts'
import { signIn } from '../support/api'

const base = inject('BASE_URL')

interface Raw {
  status: number
  headers: Record<string, string | string[] | undefined>
  bytes: Buffer
}

/** An answer as it comes over the line. */
function raw(path: string, headers: Record<string, string> = {}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const sent = request(`${base}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }))
    })
    sent.once('error', reject)
    sent.end()
  })
}

describe('what goes over the line', () => {
  let cookie = ''
  let uuid = ''
  beforeAll(async () => {
    cookie = (await signIn(base, accounts.find(({ role }) => role === 'agent')?.email ?? '', DEMO_PASSWORD)).cookie
    const found = (await (await fetch(`${base}/v1/vacs?zoek=belastingaanslag`)).json()) as { results: { uuid: string }[] }
    uuid = found.results[0]?.uuid ?? ''
  })

  it.each<[string, () => string]>([
    ['the script for other sites', () => '/embed.js'],
    ['a search of residents', () => '/v1/vacs?zoek=paspoort'],
    ['all that agents find', () => '/v1/agent/search?q=wat+kost+het'],
    ['an answer', () => `/v1/vacs/${uuid}`],
    ['an answer for the agent', () => `/v1/agent/vacs/${uuid}`],
    ['a list of the admin', () => '/api/vacs?limit=50&depth=0'],
    ['a page', () => '/themas'],
  ])('%s is compressed once for who asks, and left alone for others', async (_name, path) => {
    const session = { Cookie: cookie, Origin: base }
    const [small, large] = [await raw(path(), { 'Accept-Encoding': 'gzip, br', ...session }), await raw(path(), session)]
    expect([small.status, large.status]).toEqual([200, 200])
    expect(small.headers['content-encoding']).toBe('gzip')
    expect(large.headers['content-encoding']).toBeUndefined()
    for (const { headers } of [small, large]) expect(String(headers.vary)).toMatch(/accept-encoding/i)
    expect(gunzipSync(small.bytes).subarray(0, 20).toString()).toBe(large.bytes.subarray(0, 20).toString())
    expect(small.bytes.length).toBeLessThan(large.bytes.length * 0.6)
  })

  it('the script for other sites may be loaded by all, is kept for a while, and not sent twice', async () => {
    const { headers } = await raw('/embed.js', { 'Accept-Encoding': 'gzip', Origin: 'https://buurt.example' })
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
    })
    const again = await raw('/embed.js', { 'Accept-Encoding': 'gzip', 'If-None-Match': `"x", ${String(headers.etag)}` })
    expect([again.status, again.bytes.length]).toEqual([304, 0])
    expect((await raw('/embed.js', { 'If-None-Match': '"iets-anders"' })).status).toBe(200)
  })
})
