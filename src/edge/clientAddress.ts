import type { IncomingMessage } from 'node:http'
import { isIP, isIPv6 } from 'node:net'
import proxyAddr from 'proxy-addr'
import { env } from '../env'

/** Nobody is believed about the address of somebody else, unless TRUSTED_PROXIES names them. */
const isTrusted = compile(env.TRUSTED_PROXIES)

/**
 * The address that a request comes from, to count by: the last that a believed proxy wrote. Of IPv6 the network (/64): one
 * connection at home has all of its addresses.
 */
export function clientAddress(request: IncomingMessage, trusted = isTrusted): string {
  let address = readAddress(request.socket.remoteAddress ?? '') ?? ''
  for (const [hop, written] of String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .reverse()
    .entries()) {
    const next = trusted(address, hop) ? readAddress(written) : null
    if (next === null) break
    address = next
  }
  return isIPv6(address) ? networkOf(address) : address
}

/** An address as a proxy writes it: with its port, or in brackets, too. Null for what is none, which a client made up. */
function readAddress(written: string): string | null {
  const address = written
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/i, '$1')
  return isIP(address) === 0 ? null : address
}

/** Addresses, networks (10.0.0.0/8) and the names that proxy-addr knows (loopback, linklocal, uniquelocal), by commas. Throws on others. */
export function compile(list: string): (address: string, hop: number) => boolean {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
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
  return `${[...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
