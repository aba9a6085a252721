/** So many documents at most are worth ranking in full; a little more when they score alike. */
export const mostSelected = 200
// When fewer than these are better, some of the many that score alike go on too.
const few = 50
// A document that scores less than this share of the best is noise that a common word brought along.
const leastShare = 0.12

/**
 * The docIds that score best. Sorting tens of thousands costs more than finding the score that enough of them reach.
 * Thousands may score alike, and say little more than one word: `alike` are those, when better ones are few.
 */
export function bestDocuments(docIds: Int32Array, scores: Float32Array): { best: number[]; alike: number[] } {
  const steps = 256
  let highest = 0
  for (let at = 0; at < docIds.length; at++) {
    const score = scores[docIds[at] ?? 0] ?? 0
    if (score > highest) highest = score
  }
  if (highest === 0) return { best: [], alike: [] }
  const perScore = steps / highest
  const reached = new Int32Array(steps + 1)
  for (let at = 0; at < docIds.length; at++) {
    const step = ((scores[docIds[at] ?? 0] ?? 0) * perScore) | 0
    reached[step] = (reached[step] ?? 0) + 1
  }
  let step = steps + 1
  let count = 0
  while (step > leastShare * steps && count + (reached[step - 1] ?? 0) <= mostSelected) {
    step -= 1
    count += reached[step] ?? 0
  }
  const stepOfAlike = count < few && step > leastShare * steps ? step - 1 : -1
  const best: number[] = []
  const alike: number[] = []
  for (let at = 0; at < docIds.length; at++) {
    const docId = docIds[at] ?? 0
    const reaches = ((scores[docId] ?? 0) * perScore) | 0
    if (reaches >= step) best.push(docId)
    else if (reaches === stepOfAlike) alike.push(docId)
  }
  return { best, alike }
}
