import { z } from 'zod'
import { env } from '../env'

/** A page of a list as the national APIs give it. `item`: the schema of one result. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    count: z.int().min(0).meta({ description: 'Hoeveel er in totaal zijn.' }),
    next: z.url().nullable().meta({ description: 'Adres van de volgende bladzijde.' }),
    previous: z.url().nullable().meta({ description: 'Adres van de vorige bladzijde.' }),
    results: z.array(item),
  })
}

interface Page<Result> {
  url: URL
  results: Result[]
  count: number
  page: number
  pageSize: number
  /** Deepest page that may be asked for. */
  lastPage: number
}

/** The same with links to the pages around it, which keep what was asked. `url`: that of the request. */
export function toPage<Result>({ url, results, count, page, pageSize, lastPage }: Page<Result>) {
  const last = Math.min(Math.ceil(count / pageSize), lastPage)
  const linkTo = (wanted: number) => {
    const link = new URL(`${env.PUBLIC_URL}${url.pathname}${url.search}`)
    link.searchParams.set('page', String(wanted))
    return link.href
  }
  return {
    count,
    next: page < last ? linkTo(page + 1) : null,
    previous: page > 1 ? linkTo(page - 1) : null,
    results,
  }
}

/** A list that is given whole. */
export function wholeList<Result>(results: Result[]) {
  return { count: results.length, next: null, previous: null, results }
}
