import { headers } from 'next/headers'
import { after } from 'next/server'
import { TooManyRequestsError } from '../../errors'
import { addressKey, take } from '../../limits/take'
import { payloadInstance } from '../payloadInstance'
import { isNewSearch } from './isNewSearch'
import { recordSearch } from './recordSearch'

interface SiteSearch {
  query: string
  page: number
  municipality: string | undefined
  total: number
  source: 'search' | 'database'
}

/** Counts a search on the website, once the page has gone out: it waits for nothing, and a failure is the log's. */
export async function recordSiteSearch({ query, page, municipality, total, source }: SiteSearch): Promise<void> {
  if (query === '' || page !== 1 || !isNewSearch(await headers(), query)) return
  const counted = [{ limit: 'siteSearchAddress', key: addressKey() }] as const
  after(async () => {
    const payload = await payloadInstance()
    try {
      await take(counted)
      await recordSearch(payload, {
        query,
        channel: 'website',
        opened: 'unknown',
        resultCount: total,
        source,
        ...(municipality ? { municipality } : {}),
      })
    } catch (error) {
      // One address cannot fill the room that all have together.
      if (error instanceof TooManyRequestsError) return
      payload.logger.warn({ err: error, msg: 'A search was not counted.' })
    }
  })
}
