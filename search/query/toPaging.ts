import type { VacSearch } from './vacSearch'

export interface Paging {
  page: number
  pageSize: number
}

/** Page and page size within what is allowed. */
export function toPaging({ page = 1, pageSize = 20 }: Pick<VacSearch, 'page' | 'pageSize'>): Paging {
  return { page: within(page, 1, 100_000), pageSize: within(pageSize, 1, 100) }
}

function within(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(Math.trunc(value) || lowest, lowest), highest)
}
