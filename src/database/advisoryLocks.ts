/**
 * The numbers by which processes take turns in PostgreSQL, the same in each of them: any numbers, but every one once.
 * Advisory locks on a text have numbers of their own (`hashtext`).
 */
export const advisoryLocks = { migration: 7_226_001, index: 7_226_002, wholeIndex: 7_226_003 } as const
