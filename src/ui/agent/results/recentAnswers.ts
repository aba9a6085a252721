/** An answer that this agent opened on this computer. */
export interface RecentAnswer {
  uuid: string
  question: string
}

/** As many as fit beside the notices without scrolling. */
export const MAX_RECENT = 8

/** The list with this answer first and once. */
export function addRecent(list: RecentAnswer[], answer: RecentAnswer): RecentAnswer[] {
  return [answer, ...list.filter(({ uuid }) => uuid !== answer.uuid)].slice(0, MAX_RECENT)
}

/** Whether what a browser kept has the shape we wrote: an older version of us may have written it. */
export function isRecentList(value: unknown): value is RecentAnswer[] {
  return Array.isArray(value) && value.every((item) => typeof item?.uuid === 'string' && typeof item?.question === 'string')
}
