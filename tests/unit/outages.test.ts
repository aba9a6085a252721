import { describe, expect, it } from 'vitest'
import { isDatabaseAway } from '../../src/database/isDatabaseAway'
import { MailUnavailableError, SearchUnavailableError, WriteLostError } from '../../src/errors'
import { apart } from '../../src/outages/apart'
import { outageOf } from '../../src/outages/outageOf'
import { reasonIn } from '../../src/outages/reasonIn'
import { ServerWatch } from '../../src/outages/ServerWatch'

const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code })
const refused = coded('ECONNREFUSED')

describe('which server was away', () => {
  it.each([
    ['a refused connection', refused, 'PostgreSQL'],
    ['the plain object that pg-boss gives', { message: 'connect (Queue: a)', code: 'ECONNREFUSED', queue: 'a' }, 'PostgreSQL'],
    ['several addresses that all refuse', new AggregateError([refused]), 'PostgreSQL'],
    ['a server that starts up', coded('57P03', 'the database system is starting up'), 'PostgreSQL'],
    ['too many connections', coded('53300'), 'PostgreSQL'],
    ['a failover to a server that may only be read', coded('25006'), 'PostgreSQL'],
    ['a locked table', coded('55P03'), 'PostgreSQL'],
    [
      'a connection that ended, under a query',
      new Error('Failed query: select', { cause: new Error('Connection terminated unexpectedly') }),
      'PostgreSQL',
    ],
    ['a silent server', new Error('Query read timeout'), 'PostgreSQL'],
    ['a COMMIT that met it', new WriteLostError('not saved', { cause: coded('57P01') }), 'PostgreSQL'],
    ['Meilisearch, for the same reason', new SearchUnavailableError('x', { cause: refused }), 'Meilisearch'],
    ['the mail server, for the same reason', new MailUnavailableError('x', { cause: refused }), 'The mail server'],
    ['a double key', coded('23505'), null],
    ['a statement that is wrong', coded('42P01'), null],
    ['a fault of ours', new TypeError('x is not a function'), null],
    ['nothing', null, null],
  ])('%s', (_, error, server) => expect(outageOf(error)).toBe(server))

  it('leaves the other servers out of what is said of the database', () => {
    expect(isDatabaseAway(new SearchUnavailableError('x', { cause: refused }))).toBe(false)
  })
})

it('a reason is the innermost cause, in one line', () => {
  expect(reasonIn(new Error('Failed query: select\nparams: secret', { cause: new Error('no such\n  table') }))).toBe('no such table')
  expect(reasonIn(new AggregateError([coded('ECONNREFUSED', 'connect ECONNREFUSED ::1')]))).toBe('connect ECONNREFUSED ::1')
  expect(reasonIn({ message: 'plain' })).toBe('plain')
})

describe('many at once', () => {
  const work = (bad: Map<number, Error>, done: number[]) => async (items: number[]) => {
    for (const item of items) if (bad.has(item)) throw bad.get(item)
    done.push(...items)
  }

  it('does all others apart when one is bad', async () => {
    const [done, failed]: [number[], number[]] = [[], []]
    await apart([1, 2, 3], work(new Map([[2, new Error('bad')]]), done), (item) => void failed.push(item))
    expect([done, failed]).toEqual([[1, 3], [2]])
  })

  it('stops when a server is away', async () => {
    const done: number[] = []
    await expect(apart([1, 2, 3], work(new Map([[2, refused]]), done), () => undefined)).rejects.toBe(refused)
    expect(done).toEqual([])
  })
})

it('an outage is told once, however many meet it, and its end once; who waits goes on', async () => {
  const lines: string[] = []
  let isBack = false
  let returns = 0
  const watch = new ServerWatch({
    server: 'Meilisearch',
    probe: () => (isBack ? Promise.resolve() : Promise.reject(refused)),
    say: (line) => void lines.push(line),
    onReturn: () => void (returns += 1),
  })
  await watch.untilBack()
  for (let at = 0; at < 100; at += 1) watch.away(refused)
  const waiting = watch.untilBack()
  await expect(watch.untilBack(AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  isBack = true
  await waiting
  expect(lines.map((line) => line.slice(0, 26))).toEqual(['Meilisearch does not do it', 'Meilisearch works again, a'])
  expect([watch.isAway, returns]).toEqual([false, 1])
})
