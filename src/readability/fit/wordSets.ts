const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words before a noun that show its gender, with the one for the other gender. "die" and "dat" are left out: they open clauses too. */
export const OTHER_GENDER: ReadonlyMap<string, string> = new Map(
  [
    ['de', 'het'],
    ['deze', 'dit'],
    ['onze', 'ons'],
    ['elke', 'elk'],
    ['iedere', 'ieder'],
    ['welke', 'welk'],
  ].flatMap(([common = '', neuter = '']): [string, string][] => [
    [common, neuter],
    [neuter, common],
  ]),
)
/** Of these the adjective after them keeps its -e for both genders. */
export const DEFINITE = set('de het deze dit')
/** Words before a noun that are the same for both genders. */
export const NEUTRAL = set('een geen mijn jouw je uw zijn haar hun')
/** After these a noun is counted: not "een hulp". */
export const COUNTING = set('een geen elk elke ieder iedere')
export const DETERMINERS = new Set([...OTHER_GENDER.keys(), ...NEUTRAL, ...set('die dat zulk zulke dezelfde hetzelfde')])
/** Prepositions and conjunctions: they open a phrase, and end the one before. */
export const PREPOSITIONS_ALL =
  set(`aan achter bij binnen boven buiten door in langs met na naar naast om onder ondanks op over per rond sinds
tegen ten ter te tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor zonder en of maar want dus als dat omdat`)
/** Words in -e that are no adjectives. */
export const ADJECTIVE_STOP = set(
  'de deze die we ze me je te mee toe hoe wie alle beide twee drie veele niemand iemand heeft zelf ook niet wel nog al dan er hier daar nu is zijn was waren wordt worden moet kan wil mag wij u ik hij het',
)

/** Nouns that stand without an article; most are not counted: "met hulp", not "een hulp". */
export const UNCOUNTED =
  set(`hulp steun geld spaargeld uitleg overleg toezicht bezit beleid uitstel nut aandacht kennis ervaring informatie toestemming goedkeuring
aanwezigheid afwezigheid samenwerking betrokkenheid snelheid zekerheid duidelijkheid onduidelijkheid eerlijkheid openheid voorzichtigheid vooruitgang
bouw nieuwbouw gebruik onderzoek controle toegang voorrang inkomen loon werk tijd rust ruzie twijfel druk pech verlies bewijs schuld
gedrag contact post ruimte vertrouwen onrust wantrouwen begrip gelijkheid onafhankelijkheid geldigheid herkenning herhaling invoering uitvoering voorbereiding
vervanging verkoop inkoop voortgang deelname afhandeling`)
/** Of those, what can be counted too: "een overleg". */
export const COUNTED_TOO = set(
  'overleg onderzoek controle bewijs inkomen loon schuld ruzie verlies contact ruimte druk bouw samenwerking ervaring',
)
/** Nouns of the list that have no singular, or only mean a number. */
export const PLURALS =
  set(`regels redenen papieren documenten plaatsen mensen omstandigheden afspraken brieven verschillen stappen kosten mogelijkheden
tegenstellingen woningen inkomsten winkels teksten richtlijnen hulpmiddelen vaardigheden personeelszaken`)

/** Words after which a noun clause refers back by gender. */
export const RELATIVE = set('die dat')

/** Adjectives that also say how something is done, in the same form. */
export const ADVERBS =
  set(`goed precies nauwkeurig ruim eerst snel zorgvuldig vertrouwelijk duidelijk eerlijk gewoon extra samen tijdelijk voorlopig regelmatig
blijvend altijd meestal soms vaak zelden streng kort verstandig slim apart tegelijk meteen direct gratis volledig helemaal ongeveer vooral waarschijnlijk
stipt persoonlijk dringend speciaal normaal praktisch zelfstandig officieel echt gezamenlijk steeds flink langzaam grondig zeker definitief
blijkbaar toch verkeerd onterecht slordig voorzichtig zo later verder heftig minstens hoogstens grotendeels anders eerder misschien ook nu dan
bijna nooit trouwens tegelijkertijd automatisch handig toevallig vriendelijk willekeurig afwachtend vastberaden gedeeltelijk geduldig`)
/** Phrases that say how or when something is done. */
export const ADVERB_PHRASES =
  set(`per_ongeluk op_tijd per_brief op_papier stap_voor_stap in_stappen per_onderwerp volgens_plan volgens_een_plan volgens_de_regels
af_en_toe uit_zichzelf steeds_hetzelfde als_dat_kan als_u_dat_wilt zonder_te_stoppen na_elkaar in_verhouding nu_nog volgens_de_wet per_gebied per_wijk
te_snel heel_precies zonder_fouten voor_zichzelf bijna_nooit met_spoed helemaal_niet met_redenen`)
/** Adjectives that only stand after "de", "het" and the like. */
export const SUPERLATIVE = /st$/
export const SUPERLATIVES = set('best belangrijkst eerst')

/** Forms of "zijn" and the like: what comes after says what something is. */
export const COPULAS = set('is zijn was waren ben bent wordt worden werd werden blijft blijven lijkt lijken bleek blijkt')

/** Words that end a clause or follow a predicate. */
export const CLOSED =
  set(`en of maar want dus als dat omdat zodat om voor van aan bij in op met tot uit door over naar onder tegen tussen zonder volgens vanaf na
de het een deze dit die uw onze ons mijn zijn hun u wij we ik hij zij ze jullie niet ook al nog wel dan te er is zijn was waren wordt worden werd werden
heeft hebben had hadden kan kunt kunnen moet moeten mag mogen wil wilt willen zal zult zullen zou zouden`)

/** Subjects of one word. */
export const SUBJECTS = set('ik u wij we hij zij ze je jij jullie')

/** Verbs without an object: they cannot stand for a verb that has one. */
export const INTRANSITIVE =
  set(`voorbijgaan aflopen komen zijn gebeuren plaatsvinden leiden doorgaan meedoen deelnemen gaan botsen wonen vallen stoppen
liggen werken passen verschillen schrijven nadenken overleggen verhuizen samenkomen samengaan misgaan uitkomen terugkomen gelden wachten klinken stilstaan
vastlopen draaien wisselen beslissen letten ingrijpen bemiddelen storen optreden zorgen overblijven dienen slagen bemoeien neigen botsen blijven
overeenkomen schommelen ontwikkelen richten voorbereiden vooruitlopen kiezen wijzen verwijzen volhouden aandringen uitblinken verblijven`)
/** Verbs of the list that have no object themselves. */
export const INTRANSITIVE_ENTRIES =
  set(`geschieden verstrijken aanvangen resteren stagneren voortvloeien participeren prevaleren excelleren conflicteren convergeren
divergeren contrasteren fluctueren fuseren migreren roteren resideren renderen ontsporen expireren vervallen evolueren anticiperen opteren
beraadslagen reflecteren ageren persisteren dralen procederen bemiddelen mediëren corresponderen fungeren resoneren vertoeven attenderen vigeren instemmen interveniëren tenderen speculeren`)
