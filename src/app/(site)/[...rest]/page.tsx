import { notFound } from 'next/navigation'

/** Addresses that nothing else answers: with two root layouts, only a page of ours shows our own words for it. */
export default function UnknownPage(): never {
  notFound()
}
