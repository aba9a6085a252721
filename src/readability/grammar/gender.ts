/** The article that a noun takes. */
export type Gender = 'de' | 'het'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns with "het"; as the last part of a compound they give it their article (beleidskader, uitgangspunt). */
const HET = set(`
additief advies aantal akkoord alternatief amalgaam amendement antecedent antwoord areaal arsenaal aspect bedrag bedrijf beeld begin
begrip belang beleid bereik bericht beroep besef besluit bestand bestek bestuur betoog bewijs bewustzijn bezit bezwaar biljet boek bod
budget center cijfer commitment compromis concept conflict contact convenant criterium dashboard debacle decennium deel deficit delict
detail dilemma ding document doel doeleinde dossier draagvlak echelon effect emolument engagement equivalent euvel evenement event exces excedent
exploot facet feit fiasco fiat formulier fundament gat gebied gebouw gebrek gebruik geding gedrag gegeven geld geschil gesprek getal
geval gevoel gevolg gewag gremium hiaat huis idee individu initiatief inkomen instrument interval inzicht jaar kader kenmerk kind knelpunt
kunnen kwartaal land loket loon management mandaat mechanisme mengsel middel misdrijf model moment momentum moratorium nadeel
netwerk nieuws niveau nut object obstakel ongeluk ongenoegen onderdeel onderwerp onderzoek onthaal ontstaan ontwerp oogmerk oordeel
orgaan overleg overschot overzicht paradigma perceel perspectief plan potentieel pragmatisme precedent prerogatief primaat
probleem proces product project punt quotum raakvlak rapport recht regime rendement residu restant resultaat resumé richtsnoer
salaris scenario schrift segment slot soelaas spectrum speelveld stuk subject surplus systeem tal target teken tekort terrein
toezicht traject tegenwicht uitstel veld verband verbaal verbod verhaal verleden verlies verloop vermogen onvermogen verschil verslag
verzoek verzuim vervolg vlak volume vonnis voorbehoud voorbeeld voordeel voornemen voorrecht voorschrift voorstel vooroordeel
voorwendsel vooronderzoek wantrouwen werk woord statuut vergelijk veelvoud vak kengetal beginsel uitvloeisel voortvloeisel oponthoud patroon tijdvak
bagatel beraad wezen geheim misverstand bezoek bestaan beheer
`)

/** Nouns with "de" whose ending does not show it; as last part of a compound too. */
const DE = set(`
aanpak aanvang achtergrond achterdocht achteruitgang afkeer afspraak balans band basis bouw brief bevolking blik casus cliënt component
dank datum deur dienst drift druk duur eis ernst exponent exploitant gang golf grens groep grond handel hoek hulp impact impuls individualist indruk inhoud
inbreng invloed inzet kans kant kavel kern keus klacht klant kennis koop kracht last lijst lijn maand maat maatregel maatstaf macht manier mens moed naam nadruk
nood noodzaak norm notie omgang omvang oorzaak opbouw opbrengst opdracht opgave overdracht overgang overlast partij pech persoon pilot plaats plek plicht post prijs
procedure proef raad ramp rang rede reden reeks regel rest rol route schuld scope smoes som spaarpot sprong stand stap start steun stimulans
straf taak tendens tijd toekomst toegang toestand toon tussentijd twijfel uitleg uitrol uitvraag verkoop vorm voorraad voorrang vooruitgang
voortgang voorkeur vraag weerklank weg wens wet winst zaak zin zorg drempel regie leidraad gedachtegang rechtsgang inslag insteek nuance slag ommekeer ijk
duw hindernis werf steek drijfveer dood termijn blauwdruk participant restrictie appellant informant gading pressie respondent representant
reclamant debiteur subsidiënt tweespalt tweedracht tegenspoed teneur streek leges benchmark fout ratio waarborg nota tegenspraak zeggenschap tussenkomst horizon onrust scepsis verwantschap bijeenkomst overeenkomst gemeenschap uitspraak functionaris focus test tool skill helft les vergunning consensus context hegemonie indicator parameter paradox epiloog afhandeling rechter agent
`)

/** Endings of nouns with "de": nouns of action and quality, persons, loan words. */
const DE_ENDING =
  /(?:ing|heid|teit|tie|sie|xie|ie|ij|nis|age|iek|ica|eur|eut|aar|or|or|ist|ant|ent|ënt|te|de|se|re|ve|le|ne|ze|pe|ke|me|ge|she|ce|ee|ade|ude|uur|cy|graaf|loog|heer|man|vrouw|er|ur|ker)$/
/** Endings of nouns with "het": loan words, results of an action, small things, verbs used as nouns. */
const HET_ENDING = /(?:isme|um|ment|sel|[a-z]{2}tje|[a-z]{2}pje|[a-z]{3}je)$/
/** Nouns of action and quality, whatever stands before the ending. */
const ACTION = /[a-z]{3}(?:ing|heid|tie)$/
/** Loan words in -ment with "de". */
const NOT_MENT = set('assessment')

/** The article of a noun in the singular, by list and by ending; null when neither tells. Source: general Dutch grammar. */
export function genderOf(noun: string): Gender | null {
  if (HET.has(noun)) return 'het'
  if (DE.has(noun)) return 'de'
  if (ACTION.test(noun)) return 'de'
  for (let from = 1; from <= noun.length - 3; from += 1) {
    const last = noun.slice(from)
    if (HET.has(last) && last.length > 3) return 'het'
    if (DE.has(last) && last.length > 3) return 'de'
  }
  if (HET_ENDING.test(noun) && !NOT_MENT.has(noun)) return 'het'
  if (/^(?:be|ver|ge|ont)[a-z]{3,}(?:ing|heid|te|de|nis|er|aar)$/.test(noun)) return 'de'
  return DE_ENDING.test(noun) ? 'de' : null
}
