import snowball from 'snowball-stemmers'

const stemmer = snowball.newStemmer('dutch')

/**
 * The stem of a folded word: Snowball's Dutch algorithm, after which a final double consonant is
 * halved (terrassen, terras) and final v and z become f and s (verhuizen, verhuis). Taken again until it stays as it
 * is: Snowball makes fiets of fietsen, but fiet of fiets.
 */
export function stemDutch(folded: string): string {
  if (folded.length < 3 || /\d/.test(folded)) return folded
  const stem = stemmer
    .stem(folded)
    .replace(/([bcdfgklmnprst])\1$/, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
  return stem === folded ? stem : stemDutch(stem)
}
