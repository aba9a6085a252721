import { describe, expect, it } from 'vitest'
import { SearchUnavailableError } from '../../src/errors'
import { logging } from '../../src/outages/logging'

/** What ends up in the log, with its level; `as it is` stands for what is written unchanged, with its stack. */
function written(...what: unknown[]): string[] {
  const lines: string[] = []
  const logger = { info: (line: string) => void lines.push(`info ${line}`), warn: (line: string) => void lines.push(`warn ${line}`) }
  logging.options.hooks.logMethod.call(logger, what, () => void lines.push('as it is'))
  return lines
}

const refusal = (status: number) => Object.assign(new Error(`No\n  way.`), { status })

describe('what is written of what went wrong', () => {
  it.each([
    ['a sentence', ['Ready.'], ['as it is']],
    ['an object without an error', [{ msg: 'Ready.' }], ['as it is']],
    ['a request that was refused, in one line', [{ err: refusal(404) }], ['info Refused with 404: No way.']],
    ['the same, thrown bare', [refusal(400)], ['info Refused with 400: No way.']],
    ['a fault of ours', [{ err: new TypeError('x'), msg: 'GET / failed.' }], ['as it is']],
    ['a fault that says so itself', [{ err: refusal(500) }], ['as it is']],
  ])('%s', (_, what, lines) => expect(written(...what)).toEqual(lines))

  it('an outage once, however many requests meet it, and each server by itself', () => {
    const away = { err: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }) }
    expect([written(away), written(away), written({ err: new SearchUnavailableError('x', { cause: new Error('fetch failed') }) })]).toEqual(
      [['warn PostgreSQL does not do its work: connect ECONNREFUSED.'], [], ['warn Meilisearch does not do its work: fetch failed.']],
    )
  })
})
