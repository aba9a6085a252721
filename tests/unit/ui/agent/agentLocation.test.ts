import { describe, expect, it } from 'vitest'
import { formatAgentLocation, parseAgentLocation, type AgentLocation } from '../../../../src/ui/agent/agentLocation'

const uuid = '0b7e1d2c-4f3a-4c8d-9a2b-1234567890ab'

describe('the address of the agent screen', () => {
  const both: [address: string, location: AgentLocation][] = [
    ['/agent', { query: '', opened: null }],
    ['/agent?q=kliko+niet+geleegd', { query: 'kliko niet geleegd', opened: null }],
    [`/agent?q=%26%3D%3F&vac=${uuid}`, { query: '&=?', opened: `vac:${uuid}` }],
    [`/agent?vac=${uuid}`, { query: '', opened: `vac:${uuid}` }],
    ['/agent?q=jan&contact=12', { query: 'jan', opened: 'contact:12' }],
    ['/agent?nieuws=3', { query: '', opened: 'notice:3' }],
  ]
  it.each(both)('%s goes both ways', (address, location) => {
    expect(formatAgentLocation(location)).toBe(address)
    expect(parseAgentLocation(address.slice('/agent'.length))).toEqual(location)
  })

  it.each([
    ['?vac=../../etc', null],
    ['?vac=', null],
    [`?vac=${uuid.toUpperCase()}`, `vac:${uuid}`],
    ['?contact=-1', null],
    ['?contact=1e9', null],
    ['?nieuws=x', null],
  ])('reads %s', (search, opened) => {
    expect(parseAgentLocation(search)).toEqual({ query: '', opened })
  })

  it('leaves a blank query out', () => {
    expect(formatAgentLocation({ query: '  ', opened: null })).toBe('/agent')
  })
})
