import { redirect } from 'next/navigation'

/** Ends a page whose subject does not exist (any more): the reader gets our own words, with status 404. */
export function leaveAsNotFound(): never {
  redirect('/niet-gevonden')
}
