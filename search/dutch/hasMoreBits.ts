/** Whether more than `limit` bits are set; of two words' letters it tells that they differ by too many, without comparing them. */
export function hasMoreBits(bits: number, limit: number): boolean {
  let rest = bits
  for (let cleared = 0; cleared < limit && rest !== 0; cleared++) rest &= rest - 1
  return rest !== 0
}
