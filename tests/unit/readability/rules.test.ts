import { describe, expect, it } from 'vitest'
import { checkText, RULES, type ReadabilityOptions } from '../../../src/readability'

const rulesFor = (text: string, options?: ReadabilityOptions): string[] => checkText(text, options).findings.map((finding) => finding.rule)

/** Texts that a rule has to find, written for this table. */
const FOUND: Array<[rule: string, text: string]> = [
  ['long-sentence', 'Als u een nieuwe bak wilt, dan kunt u die op elke werkdag bij ons loket in de hal halen.'],
  ['many-clauses', 'U krijgt de bak, die groen is, als u hier woont, zodra wij weten waar hij moet staan.'],
  ['passive', 'De bomen worden door de buurt zelf geplant.'],
  ['passive', 'De tuin is door vrijwilligers aangelegd.'],
  ['passive', 'Het formulier moet door beide ouders worden getekend.'],
  ['passive', 'De nieuwe stoep zal in de lente worden aangelegd.'],
  ['passive', 'Door de raad is vorige week een ander plan gekozen.'],
  ['passive', 'Er werd na de brand in de school lang naar een nieuwe plek gezocht.'],
  ['noun-style', 'De verbreding van de weg zorgt voor een vermindering van de files.'],
  ['noun-style', 'Het snoeien van bomen en het maaien van bermen kost veel tijd.'],
  ['noun-style', 'Door de afschaffing van de regel is er een toename van het verkeer.'],
  ['split-construction', 'De gemeente heeft in de afgelopen zomer op drie plekken in de stad nieuwe banken geplaatst.'],
  ['split-construction', 'De bakker, die al dertig jaar aan de markt in onze stad zit, stopt dit jaar.'],
  [
    'split-construction',
    'Wij weten niet of de aannemer de brug in de oude haven voor de winter klaar heeft.'.replace('of de', 'waarom de'),
  ],
  ['long-run-up', 'Als u na het lezen van deze brief nog een vraag hebt over uw tuin, belt u ons.'],
  ['long-run-up', 'Vanwege het werk aan de oude brug in het midden van de stad rijden er geen bussen.'.replace('rijden', 'gaan')],
  ['stacked-sentence', 'Het is door de school besloten dat de lessen in de zomer op een andere plek worden gegeven.'],
  [
    'hidden-list',
    'Wij letten op het schoonhouden van de straten, het onderhouden van de parken, het legen van de bakken en het ophalen van grof vuil.',
  ],
  ['hidden-list', 'U krijgt hulp bij het vinden van een huis, het regelen van uw geld, het leren van de taal en het zoeken naar werk.'],
  ['double-negation', 'Dat is niet ongebruikelijk.'],
  ['double-negation', 'U mag niet zonder pas naar binnen.'],
  ['double-negation', 'U krijgt de sleutel niet eerder dan op maandag.'],
  ['officialese', 'Wij verstrekken u een pas.'],
  ['officialese', 'Dit geldt tevens voor uw partner.'],
  ['officialese', 'De geïmplementeerde regels gelden nu.'],
  ['officialese', 'Stuur het formulier met betrekking tot uw tuin.'],
  ['foreign-word', 'Wij organiseren een meeting.'],
  ['learned-word', 'De buurt wil de speelplek continueerbaar en duurzaam inaugureren.'],
  ['learned-word', 'Zijn opmerking was pejoratief.'],
  ['learned-word', 'Er is sprake van een symbiotische coëxistentie.'],
  ['long-compound', 'De buurtveiligheidsfunctionaris belt u.'],
  ['long-compound', 'Het parkeerduurverlengingsbeleid is nieuw.'],
  ['abbreviation', 'Wij bellen u m.b.t. uw tuin.'],
  ['abbreviation', 'De RVZ helpt u.'],
  ['vague-time', 'U krijgt binnenkort bericht.'],
  ['vague-time', 'Wij bellen u zo snel mogelijk.'],
  ['mixed-address', 'U krijgt een brief. Neem je pas mee.'],
  ['hard-to-say', 'Vraag het de ouder/verzorger.'],
  ['hard-to-say', 'Let goed op: NOOIT doen.'],
  ['long-paragraph', 'Wij helpen u graag met al uw vragen. '.repeat(16)],
  ['core-first', `In verband met nieuwe regels is er veel anders. ${'Het plein is mooi en groot. '.repeat(12)}`],
  ['wall-of-text', 'Wij helpen u graag met al uw vragen.\n\n'.repeat(30)],
]

/** Good plain Dutch on which nothing may be said. */
const CLEAN = [
  'U kunt uw paspoort ophalen bij de balie. Neem uw oude paspoort mee.',
  'Wij sturen u een brief. Daarin staat wat u moet doen.',
  'De bak wordt op vrijdag geleegd.',
  'Het loket is gesloten op Tweede Paasdag.',
  'Neem een pasfoto, uw oude paspoort en uw bankpas mee.',
  'Wilt u verhuizen? Geef dat op tijd aan ons door.',
  'U betaalt € 25,50 voor een uittreksel.',
  'Bel 14 020 als u een vraag hebt.',
  'U hebt een gehandicaptenparkeerkaart nodig. Die vraagt u bij ons aan.',
  'Vraag een evenementenvergunning aan. Doe dat acht weken voor het feest.',
  'Maak online een afspraak via www.voorbeeld.nl/afspraak.',
  'Log in met uw DigiD. U hebt ook uw burgerservicenummer (BSN) nodig.',
  'Uw rijbewijs is tien jaar geldig.',
  'De Algemene Verordening Gegevensbescherming geldt ook voor ons.',
  'Reserveer een plek. Dat kan telefonisch of met het formulier.',
  'Meld dit zo snel mogelijk bij de politie.',
  'De kosten zijn {{paspoort.kosten}}.',
  'U hoeft niets te doen, want wij regelen het voor u.',
  'Uw kind is ingeschreven bij de school.',
  'Wij beoordelen uw aanvraag binnen acht weken.',
]

describe('rules', () => {
  it.each(FOUND)('%s: %s', (rule, text) => {
    expect(rulesFor(text)).toContain(rule)
  })

  it.each(CLEAN)('leaves alone: %s', (text) => {
    const report = checkText(text)
    expect(report.findings).toEqual([])
    expect(report.meets).toBe(true)
  })

  it('points at link texts that say nothing', () => {
    const text = 'Maak een afspraak. Klik hier.'
    const block = { kind: 'paragraph' as const, text, offset: 7, links: [{ start: 19, end: 28, href: 'https://voorbeeld.nl' }] }
    expect(checkText({ blocks: [block] }).findings).toMatchObject([{ rule: 'link-text', start: 26, end: 35 }])
  })

  it('documents every rule, each under its own code', () => {
    expect(new Set(RULES.map((rule) => rule.code)).size).toBe(RULES.length)
    for (const rule of RULES) expect([rule.name, rule.documentation, rule.source].every((text) => text.length > 3)).toBe(true)
  })

  it('has an example in this table for every rule', () => {
    expect(new Set([...FOUND.map(([rule]) => rule), 'link-text'])).toEqual(new Set(RULES.map((rule) => rule.code)))
  })
})
