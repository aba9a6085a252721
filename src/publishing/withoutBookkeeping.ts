/** The text of a version without what belongs to the moment at which it was saved. */
export function withoutBookkeeping(version: Record<string, unknown>): Record<string, unknown> {
  const {
    id: _id,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    publishedAt: _publishedAt,
    retiredAt: _retiredAt,
    basedOn: _basedOn,
    _status,
    ...text
  } = version
  return text
}
