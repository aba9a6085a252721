import snowball from 'snowball-stemmers'

const stemmer = snowball.newStemmer('dutch')

/**
 * The stem of a folded word: Snowball's Dutch algorithm, after which a final double consonant is
 * halved (terrassen, terras) and final v and z become f and s (verhuizen, verhuis).
 */
export function stemDutch(folded: string): string {
  if (folded.length < 3 || /\d/.test(folded)) return folded
  return stemmer.stem(folded).replace(/([bcdfgklmnprst])\1$/, '$1').replace(/z$/, 's').replace(/v$/, 'f')
}
