import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodeBody } from '../../../src/http/encodeBody'

const long = Buffer.from(JSON.stringify({ results: Array.from({ length: 100 }, (_, index) => `antwoord ${index}`) }))

describe('encodeBody', () => {
  it.each(['gzip', 'gzip, deflate, br', 'br;q=1.0, gzip;q=0.8, *;q=0.1', 'deflate,GZIP', '*', 'gzip;q=0.001'])(
    'makes a body smaller for who takes %s',
    (accepted) => {
      const { body, headers } = encodeBody(long, { accepted, smallest: 1_400 })
      expect(headers).toEqual({ Vary: 'Accept-Encoding', 'Content-Encoding': 'gzip' })
      expect(body.length).toBeLessThan(long.length)
      expect(gunzipSync(body).equals(long)).toBe(true)
    },
  )

  it.each([undefined, '', 'identity', 'br', 'gzip;q=0', 'gzip; q=0.0, br', 'x-gzip-not'])(
    'leaves it as it is for who takes %s',
    (accepted) => {
      expect(encodeBody(long, { accepted, smallest: 1_400 })).toEqual({ body: long, headers: { Vary: 'Accept-Encoding' } })
    },
  )

  it('leaves alone what is small', () => {
    const short = Buffer.from('{"results":[]}')
    expect(encodeBody(short, { accepted: 'gzip', smallest: 1_400 }).body).toBe(short)
  })
})
