import type { Access } from 'payload'

/** What the product writes itself, nobody writes through an API. */
export const isNobody: Access = () => false
