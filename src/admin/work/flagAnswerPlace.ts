/** Where an answer to a flag is kept until it is sent. */
export function flagAnswerPlace(flagId: number): string {
  return `flag-answers/${flagId}`
}
