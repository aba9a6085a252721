import { headers } from 'next/headers'
import { after } from 'next/server'
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
  after(async () => {
    const payload = await payloadInstance()
    try {
      await recordSearch(payload, { query, channel: 'website', opened: 'unknown', resultCount: total, source, ...(municipality ? { municipality } : {}) })
    } catch (error) {
      payload.logger.warn({ err: error, msg: 'A search was not counted.' })
    }
  })
}
