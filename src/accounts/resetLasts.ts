/** How long a link for a new password works (milliseconds): a mail may come late, and a forgotten mail must not stay a key. */
export const RESET_LASTS_MS = 60 * 60 * 1_000
