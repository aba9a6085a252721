/** What is known of one document, as far as rights depend on it. What is not said gives no right. */
export interface Facts {
  /** The department that it belongs to. */
  department?: number | null | undefined
  /** The user whose it is: who reported, or the account itself. */
  person?: number | null | undefined
  isLive?: boolean
  onWebsite?: boolean
}

/** What all must hold of a document. */
export interface Condition {
  departments?: readonly number[]
  person?: number
  isLive?: true
  onWebsite?: false
}

/** Which documents a right reaches: all, none, or those that meet one of the conditions. */
export type Reach = boolean | readonly Condition[]

/** Whether a document meets a condition. */
export function meets({ departments, person, isLive, onWebsite }: Condition, facts: Facts): boolean {
  return (
    (departments === undefined || departments.some((id) => id === facts.department)) &&
    (person === undefined || person === facts.person) &&
    (isLive === undefined || isLive === facts.isLive) &&
    (onWebsite === undefined || onWebsite === facts.onWebsite)
  )
}

/** Whether any document could meet a condition: none is of no department at all. */
export function isPossible({ departments }: Condition): boolean {
  return departments === undefined || departments.length > 0
}
