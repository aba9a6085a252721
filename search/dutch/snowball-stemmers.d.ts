declare module 'snowball-stemmers' {
  const snowball: { newStemmer(algorithm: 'dutch'): { stem(word: string): string } }
  export default snowball
}
