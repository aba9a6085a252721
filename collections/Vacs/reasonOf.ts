/** The reason that came along with a VAC for publishing it as it is, or ''. */
export function reasonOf(data: { readabilityReason?: unknown } | null | undefined): string {
  return typeof data?.readabilityReason === 'string' ? data.readabilityReason.trim() : ''
}
