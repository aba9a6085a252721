const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Forms of "worden". */
export const WORDEN = set('word wordt worden werd werden')
/** Forms of "zijn" that carry a participle. */
export const ZIJN = set('is zijn was waren ben bent')
/** Forms of "hebben". */
export const HEBBEN = set('heb hebt heeft hebben had hadden')
/** Modal and helping verbs in finite forms. */
export const MODALS = set(
  'kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden zal zult zullen zou zouden hoeft hoeven dient dienen diende dienden gaat gaan ging gingen laat laten liet lieten blijft blijven',
)
/** Finite forms that open the core of a sentence when they follow a run-up. */
export const FINITE = new Set([
  ...WORDEN,
  ...ZIJN,
  ...HEBBEN,
  ...MODALS,
  ...set(
    'komt komen kwam kwamen krijgt krijg krijgen kreeg vindt vinden vond geldt gelden gold staat staan stond geeft geven gaf neemt nemen nam doet doen deed ligt liggen lag zit zitten blijkt blijken bleek blijft bestaat bestaan maakt maken maakte vraagt vragen vroeg ziet zien zag zegt zeggen houdt houden hield begint beginnen begon bepaalt beslist stuurt sturen stelt stellen brengt gebeurt werkt werken helpt helpen loopt lopen liep ontvangt hoort horen betaalt betalen betekent leidt leiden stuurde ontstaat zorgt zorgen'.trim(),
  ),
])
/** Words that open a subordinate clause. */
export const SUBORDINATORS = set(
  'dat omdat doordat zodat nadat voordat totdat hoewel ofschoon terwijl wanneer aangezien indien mits tenzij zodra zolang sinds opdat als toen die wie waarbij waardoor waarmee waarvoor waarop waarin waaruit waarna waarvan waaraan waarom waar hoe hetgeen welke',
)
/** Subordinators that can open a sentence as a run-up. */
export const OPENING_SUBORDINATORS = set(
  'omdat doordat nadat voordat hoewel ofschoon terwijl wanneer aangezien indien zodra zolang sinds als toen mits tenzij aangezien nu',
)
/** Prepositions that can open a run-up. */
export const PREPOSITIONS = set(
  'aan achter bij binnen boven buiten door gedurende gezien in ingevolge krachtens langs met na naar naast om onder ondanks op over per rond sinds tegen ten ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor wegens zonder conform',
)
export const ARTICLES = set("de het een 't deze dit die dat")
export const COORDINATORS = set('en of maar want dus noch')
