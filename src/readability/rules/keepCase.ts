/** Gives a replacement the capital of the word it replaces, when that opens a sentence. */
export function keepCase(replacement: string, original: string): string {
  return /^\p{Lu}/u.test(original) && !/^\p{Lu}{2}/u.test(original)
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement
}
