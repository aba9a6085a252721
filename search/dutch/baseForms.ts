/**
 * What a folded plural or diminutive may come from, likeliest first: zakken -> zak, huizen -> huis,
 * panelen -> paneel, kaartjes -> kaart. Guesses: check them against a word list.
 */
export function baseForms(word: string): string[] {
  const forms: string[] = []
  const singular = word.replace(/s$/, '')
  for (const suffix of ['etje', 'tje', 'pje', 'kje', 'je']) {
    const bare = singular.slice(0, -suffix.length)
    if (!singular.endsWith(suffix) || bare.length < 2) continue
    forms.push(bare, ...openVowel(bare))
    // ringetje, konin-kje: the k of kje stands for a g
    if (suffix === 'kje') forms.push(`${bare}g`)
    if (suffix === 'etje') forms.push(bare.replace(/([bdfgklmnprst])\1$/, '$1'))
  }
  if (/.{3}en$/.test(word)) {
    const bare = word.slice(0, -2)
    const unvoiced = bare.replace(/v$/, 'f').replace(/z$/, 's')
    forms.push(bare.replace(/([bdfgklmnprst])\1$/, '$1'), ...openVowel(unvoiced), unvoiced, word.slice(0, -1))
  }
  if (/.{3}s$/.test(word)) forms.push(word.slice(0, -1))
  return forms
}

// An open syllable writes its long vowel once (pa-ne-len), a closed one twice (pa-neel).
function openVowel(bare: string): string[] {
  const match = /^(.*[^aeiou])([aeou])([^aeiou])$/.exec(bare)
  return match === null ? [] : [`${match[1]}${match[2]}${match[2]}${match[3]}`]
}
