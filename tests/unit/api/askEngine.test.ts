import { afterEach, expect, it, vi } from 'vitest'
import { askEngine } from '../../../src/api/search/askEngine'
import { SearchUnavailableError } from '../../../src/errors'

const silent = () => Promise.reject(new SearchUnavailableError('Meilisearch does not answer.'))
const answering = () => Promise.resolve('found')
afterEach(() => void vi.useRealTimers())

it('what did not answer is passed over until it does, asked again beside the answers', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  await expect(askEngine('agent', silent)).rejects.toThrow('does not answer')
  const ask = vi.fn(answering)
  await expect(askEngine('agent', ask)).rejects.toThrow('a moment ago')
  expect(ask).not.toHaveBeenCalled()
  vi.advanceTimersByTime(600)
  await expect(askEngine('agent', ask)).rejects.toThrow('a moment ago')
  await vi.waitFor(async () => expect(await askEngine('agent', answering)).toBe('found'))
  expect(ask).toHaveBeenCalledTimes(1)
})

it('the phone directory that does not answer keeps nobody from the answers', async () => {
  await expect(askEngine('contacts', silent)).rejects.toThrow('does not answer')
  await expect(askEngine('list', silent)).rejects.toThrow('does not answer')
  expect(await askEngine('agent', answering)).toBe('found')
  await expect(askEngine('contacts', answering)).rejects.toThrow('a moment ago')
})
