/** Rows of the table of distances, used again at every call: a search compares with thousands of words. */
let rows = [new Int32Array(64), new Int32Array(64), new Int32Array(64)] as const

/**
 * Whether two words differ by at most `limit` typing errors: a letter too many, too few, another, or
 * two neighbours exchanged (Damerau–Levenshtein, optimal string alignment). Looks only at the band of the table
 * that can stay within the limit (Ukkonen 1985).
 */
export function isWithinEdits(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false
  const tooMany = limit + 1
  let [beforePrevious, previous, current] = roomFor(b.length + 2)
  for (let column = 0; column <= b.length + 1; column++) previous[column] = Math.min(column, tooMany)
  for (let row = 1; row <= a.length; row++) {
    const from = Math.max(1, row - limit)
    const to = Math.min(b.length, row + limit)
    const letter = a.charCodeAt(row - 1)
    current[from - 1] = from === 1 ? Math.min(row, tooMany) : tooMany
    let lowest = current[from - 1] ?? tooMany
    for (let column = from; column <= to; column++) {
      const isSame = letter === b.charCodeAt(column - 1)
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
        tooMany,
      )
      if (row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1)) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1)
      }
      current[column] = cost
      if (cost < lowest) lowest = cost
    }
    // the next row looks one column further than this one has come
    current[to + 1] = tooMany
    if (lowest > limit) return false
    ;[beforePrevious, previous, current] = [previous, current, beforePrevious]
  }
  return (previous[b.length] ?? tooMany) <= limit
}

function roomFor(length: number): [Int32Array, Int32Array, Int32Array] {
  if (rows[0].length < length) rows = [new Int32Array(length * 2), new Int32Array(length * 2), new Int32Array(length * 2)]
  return [...rows]
}
