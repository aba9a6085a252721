import { afterEach, describe, expect, it, vi } from 'vitest'
import { createApi } from '../../../src/ui/embed/createApi'

const api = createApi('https://vragen.example')
const query = { q: 'kliko & glas', theme: 'afval', municipality: '', page: 2, pageSize: 5 }

afterEach(() => vi.unstubAllGlobals())

describe('createApi', () => {
  it.each([
    [() => api.siteSearch({ q: '', municipality: '' }), 'https://vragen.example/zoeken'],
    [() => api.siteSearch({ q: 'a b', municipality: 'west' }), 'https://vragen.example/zoeken?q=a+b&gemeente=west'],
    [() => api.siteAnswer('https://vragen.example/vraag/kliko', 'west'), 'https://vragen.example/vraag/kliko?gemeente=west'],
    [() => api.siteAnswer('/vraag/kliko', ''), 'https://vragen.example/vraag/kliko'],
  ])('makes an address: case %#', (make, expected) => {
    expect(make()).toBe(expected)
  })

  it('asks for a list without cookies, leaving out what is empty', async () => {
    const fetch = vi.fn(async (..._parameters: [string, RequestInit]) =>
      Response.json({ results: [], count: 0, next: null, previous: null }),
    )
    vi.stubGlobal('fetch', fetch)
    await api.list(query, new AbortController().signal)
    expect(fetch.mock.calls[0]?.[0]).toBe('https://vragen.example/v1/vacs?zoek=kliko+%26+glas&thema=afval&page=2&pageSize=5')
    expect(fetch.mock.calls[0]?.[1].credentials).toBe('omit')
  })

  it('takes an answer that is no success for a fault', async () => {
    vi.stubGlobal('fetch', async () => new Response('{}', { status: 503 }))
    await expect(api.answer('../x', '')).rejects.toThrow('503')
  })

  it('stops when a newer search takes over', async () => {
    vi.stubGlobal(
      'fetch',
      (_url: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))),
    )
    const control = new AbortController()
    const run = api.list(query, control.signal)
    control.abort()
    await expect(run).rejects.toThrow('aborted')
  })
})
