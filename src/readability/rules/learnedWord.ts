import { isEverydayLoanword } from '../lexicon/everydayLoanwords'
import { findWord } from '../lexicon/lexicon'
import { isOpening } from './difficultWords'
import { sentencesWithWords } from './everyBlock'
import type { Report, Rule } from './Rule'

/** Endings of learned loan words from Latin and French, with enough letters before them to be sure. */
const LEARNED =
  /(?:[a-zïë]{4,}(?:entie|enties|antie|anties|ntieel|ntiële|tatie|taties|satie|saties|catie|caties|ratie|raties|latie|laties|natie|naties|ctie|cties|utie|uties|ssie|ssies|isme|ismen|iteit|iteiten|ief|ieve|oir|oire|eus|euze|abel|abele|ibel|ibele|ogeen|ogene|aire|ium|iële|ieel|uele|ueel|ionele|ioneel)|[a-zïë]{3,}(?:air|toir)|[a-zïë]{3,}(?:iseren|ificeren|eren|eert|eerde|eerden|eerd|erend|erende|ering|eringen)|[a-zïë]{6,}(?:ent|ente|ant|ante))$/
const NATIVE =
  /(?:oeren|oer(?:t|d|de|den|end|ende|ing|ingen)|ieren|ijzeren|keuze|label|oefent|[a-z]bent|lief|lieve|brief|dief|gerief|grief|reus|reuze|neus|keus|deel|heel|veel|eel|kant|kante|hand|want|tand|land|krant|plant|verkeerd|keert|leert|weert|beheert|beheerde|beheerd|geëerd|keerd|leerd|weerd|eens|verent|tement)$/
/** Everyday words in -ent and -ant, so that the ending alone says little. */
const COMMON_ENT =
  /(?:moment|document|student|patient|patiënt|president|element|talent|docent|agent|evenement|abonnement|appartement|argument|experiment|instrument|percent|procent|restaurant|interessante?|predikant|migrant|fabrikant|constante?|elegante?|kantoor|gemeente|assistente?|asielmigrant|supplement|testament|tussenkant|achterkant|bovenkant|onderkant|voorkant|buitenkant|binnenkant|zijkant|klant|klante|trouwens|continent|monument|parlement|content|contante?|ongeveer|consulent|immigrant|emigrant|olifant|zodanig|verleent|rekent|tekent|ondertekent|berekent|opent|betekent|erkent|bekent|verkent|verdient|bedient|meent|leent|dient|ouderente|lente|rente|tente|presenten?|ambtenaren|verbrand|ontstant|leerente|omgekeerde?)$/

export const learnedWord: Rule = {
  code: 'learned-word',
  name: 'Moeilijk woord',
  documentation:
    'Dit woord komt uit het Latijn of Frans en is bij veel lezers niet bekend. Zeg het met een gewoon Nederlands woord, of leg het uit. Woorden die iedereen kent, zoals "informatie" en "reserveren", laten wij met rust.',
  source: 'Woordbouw van leenwoorden (algemene Nederlandse grammatica), met een eigen lijst van bekende leenwoorden.',
  phenomena: ['word_frequency'],
  check: (context) =>
    sentencesWithWords(context).flatMap((sentence) => {
      const reports: Report[] = []
      sentence.tokens.forEach((token, at) => {
        if (token.kind !== 'word' || !isLearned(token.lower) || findWord(token.lower)) return
        if (context.isLeftAlone(token, isOpening(sentence.tokens, at))) return
        reports.push({
          severity: 'hint',
          start: token.start,
          end: token.end,
          message: `"${token.text}" is voor veel lezers een moeilijk woord. Kies een gewoon woord, of leg het uit.`,
          suggestions: [],
        })
      })
      return reports
    }),
}

/** Whether a lower-case word is a learned loan word by its build. */
export function isLearned(word: string): boolean {
  return word.length >= 7 && LEARNED.test(word) && !NATIVE.test(word) && !COMMON_ENT.test(word) && !isEverydayLoanword(word)
}
