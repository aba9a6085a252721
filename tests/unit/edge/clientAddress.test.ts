import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { clientAddress, compile } from '../../../src/edge/clientAddress'

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage

describe('clientAddress', () => {
  it.each([
    ['nobody is trusted', '', '10.0.0.2', '1.2.3.4', '10.0.0.2'],
    ['the proxy is trusted', '10.0.0.0/8', '10.0.0.2', '1.2.3.4', '1.2.3.4'],
    ['a client invents addresses before the proxy adds its own', '10.0.0.0/8', '10.0.0.2', '6.6.6.6, 1.2.3.4', '1.2.3.4'],
    ['a client that is no proxy invents one', '10.0.0.0/8', '1.2.3.4', '6.6.6.6', '1.2.3.4'],
    ['two proxies', 'loopback, 10.0.0.0/8', '127.0.0.1', '1.2.3.4, 10.0.0.9', '1.2.3.4'],
    ['IPv4 inside IPv6', '', '::ffff:1.2.3.4', undefined, '1.2.3.4'],
    ['one network of IPv6', '', '2001:db8:1:2:aaaa::5', undefined, '2001:db8:1:2::/64'],
    ['a proxy that adds the port, like some of Azure and IIS', '10.0.0.0/8', '10.0.0.2', '1.2.3.4:50123', '1.2.3.4'],
    ['the same before another proxy of ours', '10.0.0.0/8', '10.0.0.2', '6.6.6.6, 1.2.3.4:50123, 10.0.0.3:443', '1.2.3.4'],
    ['the same with IPv6', '10.0.0.0/8', '10.0.0.2', '[2001:db8:1:2::5]:50123', '2001:db8:1:2::/64'],
    ['IPv6 in brackets', '10.0.0.0/8', '10.0.0.2', '[2001:db8:1:2::5]', '2001:db8:1:2::/64'],
    ['a client in a trusted network invents what is no address', '10.0.0.0/8', '10.0.0.2', 'iets, 10.0.0.7', '10.0.0.7'],
    ['nothing that is an address', '10.0.0.0/8', '10.0.0.2', 'unknown', '10.0.0.2'],
    ['another address of it', '', '2001:db8:1:2:bbbb:1:2:3', undefined, '2001:db8:1:2::/64'],
  ])('%s', (_case, trusted, remote, forwarded, expected) => {
    expect(clientAddress(from(remote, forwarded), compile(trusted))).toBe(expected)
  })

  it('refuses a list that it cannot read', () => {
    expect(() => compile('de proxy')).toThrow('TRUSTED_PROXIES')
  })
})
