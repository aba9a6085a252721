import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import proxyAddr from 'proxy-addr'
import { env } from '../env'

/** Nobody is believed about the address of somebody else, unless TRUSTED_PROXIES names them. */
const isTrusted = compile(env.TRUSTED_PROXIES)

/**
 * The address that a request comes from, to count by. Of IPv6 the network (/64): one connection at home has all of
 * its addresses.
 */
export function clientAddress(request: IncomingMessage, trusted = isTrusted): string {
  const address = proxyAddr(request, trusted) ?? ''
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  return isIPv6(address) ? networkOf(address) : address
}

/** Addresses, networks (10.0.0.0/8) and the names that proxy-addr knows (loopback, linklocal, uniquelocal), by commas. Throws on others. */
export function compile(list: string): (address: string, hop: number) => boolean {
  const names = list.split(',').map((name) => name.trim()).filter(Boolean)
  try {
    return proxyAddr.compile(names)
  } catch (cause) {
    throw new Error(`The environment is not right. TRUSTED_PROXIES: "${list}" is no list of addresses or networks.`, { cause })
  }
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return `${[...left, ...zeros, ...right].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
