import { describe, expect, it } from 'vitest'
import { checkText } from '../../../src/readability'
import { genderOf } from '../../../src/readability/grammar/gender'
import { ADJECTIVES } from '../../../src/readability/lexicon/adjectiveData'
import { NOUNS } from '../../../src/readability/lexicon/nounData'
import { VERBS } from '../../../src/readability/lexicon/verbData'
import { conjugate } from '../../../src/readability/morphology/conjugate'
import { inflectAdjective, pluralise } from '../../../src/readability/morphology/inflectNominals'

const WORDS = ['officialese', 'foreign-word', 'mixed-address', 'double-negation', 'hard-to-say']

/** The text after each suggestion that somebody can press. */
function afterEach(text: string): string[] {
  return checkText(text)
    .findings.filter(({ rule }) => WORDS.includes(rule))
    .flatMap(({ start, end, suggestions }) => suggestions.map((suggestion) => text.slice(0, start) + suggestion + text.slice(end)))
}

describe('a button leaves the sentence right', () => {
  it.each([
    ['Wij sturen u de beschikking.', 'Wij sturen u het besluit.'],
    ['Deze beschikking kunt u bewaren.', 'Dit besluit kunt u bewaren.'],
    ['U leest de nieuwe beschikking.', 'U leest het nieuwe besluit.'],
    ['U krijgt een beschikking.', 'U krijgt een besluit.'],
    ['Onze doelstelling is snel helpen.', 'Ons doel is snel helpen.'],
    ['Elke doelstelling telt.', 'Elk doel telt.'],
    ['De doelstellingen zijn bekend.', 'De doelen zijn bekend.'],
    ['De consequentie is duidelijk.', 'Het gevolg is duidelijk.'],
    ['De locatie is veranderd.', 'De plek is veranderd.'],
    ['Belanghebbenden kunnen bellen.', 'Betrokkenen kunnen bellen.'],
    ['Het knelpunt is opgelost.', 'Het probleem is opgelost.'],
    ['Dat doen wij met expertise.', 'Dat doen wij met kennis.'],
    ['Er is een meeting.', 'Er is een overleg.'],
    ['Wij zijn voornemens te bouwen.', 'Wij zijn van plan te bouwen.'],
    ['De gemeente is voornemens te bouwen.', 'De gemeente is van plan te bouwen.'],
    ['Omdat wij voornemens zijn te bouwen, belt u ons.', 'Omdat wij van plan zijn te bouwen, belt u ons.'],
    ['De onderhavige vergunning is geldig.', 'Deze vergunning is geldig.'],
    ['Het onderhavige besluit is geldig.', 'Dit besluit is geldig.'],
    ['U krijgt een adequaat antwoord.', 'U krijgt een goed antwoord.'],
    ['De gedegen aanpak helpt.', 'De goede aanpak helpt.'],
    ['Er is een aanzienlijke achterstand.', 'Er is een grote achterstand.'],
    ['De prijs is aanzienlijk hoger.', 'De prijs is flink hoger.'],
    ['Uw aanvraag is ontoereikend.', 'Uw aanvraag is niet genoeg.'],
    ['Dit is kosteloos.', 'Dit is gratis.'],
    ['Wij verstrekken u een pas.', 'Wij geven u een pas.'],
    ['De gemeente verstrekt informatie.', 'De gemeente geeft informatie.'],
    ['De pas wordt verstrekt door de gemeente.', 'De pas wordt gegeven door de gemeente.'],
    ['U hoeft niets te verstrekken.', 'U hoeft niets te geven.'],
    ['U moet dit aantonen.', 'U moet dit laten zien.'],
    ['Het is goed om het plan te implementeren.', 'Het is goed om het plan in te voeren.'],
    ['De gemeente waarborgt de rust.', 'De gemeente zorgt voor de rust.'],
    ['Wij aanvaarden uw bezwaar.', 'Wij accepteren uw bezwaar.'],
    ['De regeling is herzien.', 'De regeling is aangepast.'],
    ['Wij herzien de regeling elk jaar.', 'Wij veranderen de regeling elk jaar.'],
    ['Dit vloeit niet voort, maar anticipeert op de wet.', null],
    ['Alvorens u belt, leest u dit.', 'Voordat u belt, leest u dit.'],
    ['Met betrekking tot uw vraag bellen wij u.', 'Over uw vraag bellen wij u.'],
    ['U kunt niet zonder afspraak komen.', 'U kunt alleen met afspraak komen.'],
    ['Je kunt bellen. U mag ook mailen.', 'U kunt bellen. U mag ook mailen.'],
    ['BELANGRIJK: bel ons.', 'Belangrijk: bel ons.'],
  ])('%s', (text, result) => {
    if (result === null) expect(afterEach(text)).toEqual([])
    else expect(afterEach(text)).toContain(result)
  })
})

describe('what would break the sentence is advice', () => {
  it.each([
    ['U krijgt een schriftelijke beschikking.'],
    ['De beschikking die u kreeg, is geldig.'],
    ['Wij nemen uw vraag in overweging.'],
    ['De voornemens zijn: bouwen en slopen.'],
    ['De regelgeving is veranderd.'],
    ['Wij hebben uw desbetreffende brief ontvangen.'],
    ['Een gedegen aanpak helpt.'],
    ['Stuur schriftelijk bewijs mee.'],
    ['De termijn wordt overschreden.'],
    ['De gemeente beschikt over geld.'],
    ['Dit resulteert in hogere prijzen.'],
    ['Wij behoeven uw hulp.'],
    ['Wij autoriseren de betaling.'],
    ['Hij vergewist zich van de regels.'],
    ['Alvorens te bellen leest u dit.'],
    ['Gedurende drie weken is het loket dicht.'],
    ['U moet echter wel bellen.'],
    ['U kunt gebruik maken van de website.'],
    ['Ongeacht de uitkomst betaalt u niets.'],
    ['Kun je bellen, of wilt u mailen?'],
    ['Stuur je aanvraag. U hoort van ons.'],
    ['Een belanghebbende partij belt ons.'],
  ])('%s', (text) => {
    const findings = checkText(text).findings.filter(({ rule }) => WORDS.includes(rule))
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.flatMap(({ suggestions }) => suggestions)).toEqual([])
  })
})

const heads = (data: string): string[] =>
  data.split('\n').flatMap((line) => (line.includes(' =') ? [(line.split(' =')[0] ?? '').replace('!', '')] : []))

/** Sentences in which a word of the list stands in its usual places. */
function surroundings(): string[] {
  const nouns = heads(NOUNS).flatMap((head) => {
    const [word = '', given] = head.split('/')
    const article = genderOf(word)
    const plural = given === '-' ? [] : [`Deze ${given ?? pluralise(word)} zijn bekend.`]
    if (article === null) return plural
    const [near, ours, adjective] = article === 'de' ? ['Deze', 'Onze', 'nieuwe'] : ['Dit', 'Ons', 'nieuw']
    return [
      `Wij bekijken ${article} ${word}.`,
      `${near} ${word} geldt.`,
      `${ours} ${word} geldt.`,
      `Dit is een ${adjective} ${word}.`,
      `Wij lezen ${article} nieuwe ${word}.`,
      ...plural,
    ]
  })
  const adjectives = heads(ADJECTIVES).flatMap((word) => [
    `Dit is een ${word} plan.`,
    `De ${inflectAdjective(word)} regeling geldt.`,
    `Het plan is ${word}.`,
  ])
  const verbs = heads(VERBS).flatMap((head) => {
    const forms = conjugate(head)
    const te = forms.separates ? forms.withTe : `te ${forms.infinitive}`
    const finite = forms.separates ? [] : [`Wij ${forms.infinitive} de regeling.`, `De gemeente ${forms.third} de regeling.`]
    return [
      ...finite,
      `De regeling is ${forms.participle}.`,
      `U moet de regeling ${forms.infinitive}.`,
      `Het is goed om de regeling ${te}.`,
    ]
  })
  return [...nouns, ...adjectives, ...verbs]
}

const ARTICLE = /\b(?:(de|deze|onze|elke)|(het|dit|ons|elk))(?: (?:nieuwe?))? ([a-zïëé]+)/gi

/** What a reader would call wrong: an article of the other gender, an adjective in the wrong form, two articles, "te" without its verb. */
function faultsIn(text: string): string[] {
  const faults: string[] = []
  for (const [phrase, common, , noun = ''] of text.matchAll(ARTICLE)) {
    const gender = genderOf(noun)
    const isNoun = /(?:geldt|bekijken|lezen)/.test(text)
    if (isNoun && gender !== null && gender !== (common === undefined ? 'het' : 'de') && !/(?:regeling|gemeente|plan)/.test(noun))
      faults.push(phrase)
  }
  for (const [phrase, form, noun = ''] of text.matchAll(/een (nieuwe?) ([a-zïëé]+)/g)) {
    const gender = genderOf(noun)
    if (gender !== null && (form === 'nieuwe') !== (gender === 'de')) faults.push(phrase)
  }
  if (/\b(?:de|het|een|deze|dit) (?:de|het|een|deze|dit)\b/i.test(text)) faults.push('two articles')
  if (/De [a-zïëé ]*[^e ] regeling geldt/.test(text) && !/De (?:[a-zïëé]+(?:en|o|i)|gratis|extra|allerlei) regeling/.test(text))
    faults.push('adjective without -e')
  if (/\bte (?!laat|groot)[a-zïëé]+(?:t|d|e)\b(?! )/.test(text)) faults.push('te without infinitive')
  if (/^Wij [a-zïëé]+(?:t|d)\b/.test(text) || /^De gemeente [a-zïëé]+(?:en)\b/.test(text)) faults.push('number of the verb')
  return faults
}

describe('every word of the list in its usual places', () => {
  const sentences = surroundings()

  it('is found there', () => {
    expect(sentences.length).toBeGreaterThan(3_000)
    expect(sentences.filter((sentence) => checkText(sentence).findings.length === 0).length / sentences.length).toBeLessThan(0.05)
  })

  it('leaves agreement intact, whichever button is pressed', () => {
    const broken = sentences.flatMap((sentence) => {
      const known = new Set(faultsIn(sentence))
      return afterEach(sentence).flatMap((after) =>
        faultsIn(after)
          .filter((fault) => !known.has(fault))
          .map((fault) => `${sentence} -> ${after} (${fault})`),
      )
    })
    expect(broken).toEqual([])
  })
})
