import { describe, expect, it } from 'vitest'
import { noFilters } from '../../../../src/ui/agent/location/agentFilters'
import { formatAgentLocation, parseAgentLocation, type AgentLocation } from '../../../../src/ui/agent/location/agentLocation'

const other = '1c7e1d2c-4f3a-4c8d-9a2b-1234567890ab'
const filters = noFilters
const beside = null
const uuid = '0b7e1d2c-4f3a-4c8d-9a2b-1234567890ab'

describe('the address of the agent screen', () => {
  const both: [address: string, location: AgentLocation][] = [
    ['/agent', { query: '', opened: null, beside, filters }],
    ['/agent?q=kliko+niet+geleegd', { query: 'kliko niet geleegd', opened: null, beside, filters }],
    [`/agent?q=%26%3D%3F&vac=${uuid}`, { query: '&=?', opened: `vac:${uuid}`, beside, filters }],
    [`/agent?vac=${uuid}`, { query: '', opened: `vac:${uuid}`, beside, filters }],
    ['/agent?q=jan&contact=12', { query: 'jan', opened: 'contact:12', beside, filters }],
    [`/agent?q=pas&vac=${uuid}&naast=${other}`, { query: 'pas', opened: `vac:${uuid}`, beside: other, filters }],
    ['/agent?nieuws=3', { query: '', opened: 'notice:3', beside, filters }],
    [
      '/agent?q=kliko&afdeling=4&thema=afval-en-grondstoffen&doelgroep=ondernemer&product=afval+%26+reiniging&controle=12',
      {
        query: 'kliko',
        opened: null,
        beside,
        filters: { department: 4, theme: 'afval-en-grondstoffen', targetGroup: 'business', upl: 'afval & reiniging', checkedMonths: 12 },
      },
    ],
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
    expect(parseAgentLocation(search)).toEqual({ query: '', opened, beside, filters })
  })

  it.each(['afdeling=0', 'afdeling=x', 'thema=../x', 'doelgroep=both', 'controle=7', 'product=', `product=${'a'.repeat(201)}`])(
    'does not narrow by ?q=a&%s',
    (text) => {
      expect(parseAgentLocation(`?q=a&${text}`).filters).toEqual(noFilters)
    },
  )

  it('leaves a blank query out, and filters with it', () => {
    expect(formatAgentLocation({ query: '  ', filters: { ...noFilters, department: 4 } })).toBe('/agent')
  })
})
