import { accountKey, addressKey, type Counted } from '../limits/take'

/** What counts the attempts to sign in to an account: at the address of this request, at this account from there, and at it from everywhere. */
export function loginCounters(email: string): Record<'address' | 'here' | 'account', Counted> {
  const [account, address] = [accountKey(email), addressKey()]
  return {
    address: { limit: 'loginAddress', key: address },
    here: { limit: 'loginHere', key: `${account}|${address}` },
    account: { limit: 'loginAccount', key: account },
  }
}
