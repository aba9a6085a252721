/** Words that look like a participle but are nouns, adjectives or other verb forms. */
const NO_PARTICIPLE: ReadonlySet<string> = new Set(
  `gebied gebieden geld gelden geluid geluiden gemeente gemeenten gebouw gebouwen gegevens gezin gezinnen gezicht gezond gevolg gevolgen
  gevaren gevallen_ gesprek gesprekken gewicht gevecht geduld gedicht gebit gerecht geest geen gezellen genoeg geheel gewoon gewone gezamenlijk gedeelte gedrag gedragen_
  beleid bericht berichten besluit besluiten bestand bestanden beeld beelden bezit beest beesten bedrijven bedragen belangen bed bod bord bekend beroemd bereid bezorgd_ berichten besluit
  verband verbanden verstand verdriet verkeerd verbod verblijf verhuurd_ verschillend verschillen vertrouwen verleden verhalen verkouden verliefd verwant verzoeken verkeren vereist_ verdiend_ verplicht
  ontbijt ontwerpen ontbreken herfst ernst erfgoed ervaren_ erfenissen errond hert hertaald misschien mist
  gebeurd gebleken geleden geboren geweest gebleven gekomen gegaan geworden geschikt gewend getal getallen gebreken geschillen geneesmiddelen beloften benen beten beter
  bent begint beginnen behalve beneden bent beperkt_ bestaat bestaan bevat bevatten bevindt betekent betaalt betreft
  gebruikt_ geeft geldt gelooft gebeurt gaat`
    .split(/\s+/)
    .filter((word) => !word.endsWith('_')),
)

/** Nouns: gelegenheid, gemeenteraad, onderhoud, onderwerpen. */
const NOUN_END =
  /(?:heid|heden|raad|houd|stand|standen|werp|werpen|zoek|lijst|kant|punt|tijd|land|schap|kracht|macht|dienst|artst|markt|plicht|recht|rechten|eid|straat|komst|komsten|laat|gebied|gebouw)$/

/** Present participles (volgend, ontbrekend), but not verleend, erkend or geopend. */
const PRESENT = /(?:[^e]end)$/
const PAST_IN_END = /(?:tekend|diend|leend|meend|opend|rekend|wend|kend)$/
const PRESENT_IN_KEND = /(?:brekend|stekend|sprekend|blijkend|werkend|zoekend|makend|trekkend)$/

/** Ends of strong participles after a prefix or a separable part. */
const STRONG_END =
  /(?:nomen|geven|houden|kregen|sproken|schreven|broken|vonden|bonden|laten|dragen|slagen|sloten|boden|bogen|dreven|daan|gaan|komen|grepen|keken|kozen|lezen|reden|roepen|scholden|schoten|schenen|schonken|sneden|stolen|trokken|vangen|wonnen|worpen|worven|zonden|zongen|zworen|zien|wezen|wogen|heven|hangen|gieten|goten|holpen|meten|vallen|treden|lopen|zocht|bracht|dacht|kocht|dwongen|weten|scheiden|raden)$/
const GE_PART =
  /^(?:aan|achter|af|bij|binnen|bijeen|buiten|deel|door|dicht|droog|fijn|gade|gelijk|goed|her|hoog|in|klaar|kapot|kennis|kwijt|langs|leeg|los|mede|mee|mis|na|nat|neer|om|omhoog|onder|op|open|over|overeen|plaats|rond|ruim|samen|schoon|stil|stop|tegen|teleur|terecht|terug|thuis|toe|tegemoet|tentoon|tewerk|uit|uiteen|vast|veilig|vol|voor|vooruit|voort|vrij|waar|weer|weg|zeker)?ge(?:[a-zïëüö]{2,})(?:[td]|en|aan|ien)$/
const FIXED_PREFIX =
  /^(?:aan|af|bij|door|in|mee|om|op|over|toe|uit|voor)?(?:be|ver|ont|her|er|mis|onder|over|voor|vol|door|om|achter|aan|weer)[a-zïëüéö]{2,}$/

/** Verbs whose perfect tense has "zijn" without being passive, and participles that name a state. */
const NOT_PASSIVE_WITH_ZIJN =
  /^(?:begonnen|gestopt|overleden|verhuisd|gestegen|gedaald|gegroeid|veranderd|ontstaan|verdwenen|verschenen|gelukt|mislukt|geslaagd|verlopen|vertrokken|afgelopen|opgehouden|toegenomen|afgenomen|uitgekomen|gevallen|vervallen|teruggekeerd|teruggekomen|gestorven|getrouwd|gescheiden|verschoven|bevallen|gesloten|geopend|verboden|verplicht|bedoeld|beperkt|gevestigd|gebaseerd|gericht|toegestaan|verzekerd|ingeschreven|aangesloten|betrokken|verantwoord|verbonden|geregistreerd|uitgesloten|vrijgesteld|aangekomen|opgegroeid|overgegaan|ingegaan|opgestaan|verbeterd|verslechterd|gewijzigd|geldig|ontwikkeld|gemaakt|aangegaan|doorgegaan|meegegaan|uitgegaan|weggegaan|bijgekomen|overeengekomen|ontsnapt|gezakt|gespecialiseerd|opgebouwd|samengesteld|gehandicapt|beschikbaar|vergeten|geïnteresseerd|opgeleid|gewaarschuwd|bereid|versleten|verouderd|verkocht|uitverkocht|verhinderd|opgelopen|gekwalificeerd|verkrijgbaar|toegankelijk|aanwezig)$/

/** Whether a lower-case word can be a past participle. Judges by form; the sentence has to agree. */
export function isParticiple(word: string): boolean {
  if (word.length < 5 || NO_PARTICIPLE.has(word) || NOUN_END.test(word)) return false
  if (GE_PART.test(word)) return !/(?:volgend|gevend|geldend)$/.test(word)
  if (!FIXED_PREFIX.test(word)) return false
  if (PRESENT.test(word) && (!PAST_IN_END.test(word) || PRESENT_IN_KEND.test(word))) return false
  return /[^d]d$|[^aeiou]t$|[aeiou]{2}[td]$|erd$|igd$|[^e]ld$/.test(word) || STRONG_END.test(word)
}

/** Whether "is" or "zijn" with this participle is a passive, rather than a perfect tense or a state. */
export function isPassiveWithZijn(participle: string): boolean {
  return !NOT_PASSIVE_WITH_ZIJN.test(participle)
}
