import type { NoticeView } from '../../../api/agent/schema'

/** The notices that hold now and for this municipality (null: all), in the order they came. */
export function visibleNotices(
  notices: NoticeView[],
  at: { now: Date; municipality: { slug: string; name: string } | null },
): NoticeView[] {
  const { now, municipality } = at
  return notices
    .filter(({ endsAt }) => Date.parse(endsAt) > now.getTime())
    .filter(({ municipalities }) => municipality === null || holdsFor(municipalities, municipality))
}

function holdsFor(municipalities: string[], { slug, name }: { slug: string; name: string }): boolean {
  return municipalities.length === 0 || municipalities.includes(slug) || municipalities.includes(name)
}
