/**
 * Loan words that everybody knows, or that residents meet on every form, in dictionary form.
 * The rule on learned words leaves these, their inflected forms and compounds that end in them alone.
 */
const WORDS = `
aanvraagformulier abonnement accepteren accent acceptgiro actie actief activiteit acteren administratie adopteren adoptie advertentie adviseren agent agressie agressief akkoord alarm alarmeren alimentatie alternatief ambulance amuseren annuleren annulering apparaat apparatuur appartement applaudisseren apart arresteren argument artikel asiel asfalteren assistent attractie automatiseren aquarium
balanceren barbecueën basiliek bagage ballon begraven beton blamere blokkeren boycotten budget
camera campagne capsule carrière cataloog categorie catalogus centraal centrale centrum certificaat chauffeur cliënt collectie collecteren collega college combinatie combineren commentaar commercieel commissie communicatie communiceren compleet compliment complimenteren component concentratie concentreren concert conclusie concreet concurrent concurreren concurrentie conditie conducteur conflict constant consultatie contact contactpersoon container contant contract controle controleren copie coronavirus correct correctie corrigeren creatief crematie cremeren crisis cultureel cultuur
datum declaratie declareren decoratie defect definitie definitief demonstratie demonstreren depressie depressief detail dichteren dicteren dieet digitaal digitaliseren diploma direct directeur directie discriminatie discrimineren discussie discussiëren document documentatie docent donatie doneren dressuur
economie educatie effect efficiënt elektrisch elektriciteit elektronisch element emigreren emigratie emotie emotioneel energie enorm ergeren etage evacuatie evacueren evenement eventueel examen exact excursie experiment experimenteren expositie extra
fabricage fabriceren fabrikant fantasie fantastisch favoriet feliciteren feliciteren_ festival figuur filosoferen financieel financieren financiën fitness flexibel folder formaat formulier foto fotograferen fractie functie functioneren fundering fusie
garage garantie garanderen gasten generatie geïnteresseerd gevarieerd grammatica gratis groepage
handicap hobby horeca hospitaal hotel humeur
ideaal idee identificatie identiteit illegaal immigratie immigrant individueel industrie industrieel infectie inflatie informatie informeren initiatief injectie inspectie inspecteren inspecteur inspireren installatie installeren instellen instructie instructeur instrument integratie integreren intelligent intelligentie intensief interessant interesse interesseren interieur internationaal interview interviewen intiem introductie invalide investeren investering isolatie isoleren
jaloezie jaloers journalist jubileum junior juridisch
kabinet kalender kampeerterrein kanaal kandidaat kantine kapitaal kappen karakter kassa kopiëren kopie kwaliteit kwartaal kritiek kritisch krediet
laboratorium lantaarn legaal legaliseren legalisatie legitimatie legitimeren leverancier literair locatie logeren logies lokaal loket loterij loyaal
maatregel maximaal maximum mechanisch medaille medicatie medicijn medisch mentaal menstruatie meubilair migrant migratie militair minimaal minimum ministerie minister minuut mobiel model modern moment monteren monteur monument motivatie motiveren motief multimedia museum musicus muzikaal
nationaal nationaliteit natie navigatie navigeren negatief normaal notaris noteren notitie nummeren
objectief observatie officieel offreren omstandigheid onderhoudsmonteur oncologie operatie opereren operationeel optie optioneel oranje ordinair organisatie organiseren organisator origineel originele oriëntatie
paniek parkeren parkeergarage parlement partij partner passagier passage passen patiënt pauzeren pensioen percentage perfect permanent permissie personeel persoon perspectief petitie plannen planeren plafonneren plantage poëzie politie politicus politiek populair populariteit portefeuille portemonnee positie positief positieve practicum praktijk praktisch praten presentatie presenteren president prestatie presteren preventie preventief priester primair principe principieel privacy privé proberen probleem procedure proces procent proclamatie product productie produceren professioneel professor proficiat profiteren programma programmeren project promotie protest protestant protesteren provincie provinciaal provinciale psychiater psychisch psychologie psycholoog publicatie publiceren publiek punctie
racisme radio rapport ravage reactie reageren realistisch recent receptie recept recreatie recreëren recyclen redactie redelijk redeneren reden regel regeren regering regio regionaal registratie registreren reisdocument relatie religie religieus renovatie renoveren reparatie repareren reportage reputatie reserveren reservering restaurant restauratie restaureren resultaat revalidatie revalideren revolutie risico riskeren riolering ritueel rioolheffing routine ruïne
salaris sanitair saneren saldo scooter seizoen seksueel seksualiteit selecteren selectie senioren senior serie serieus service sieraad sigaret signaal signalement situatie sociaal sociale solidair sollicitatie solliciteren solliciteren_ sorteren speciaal specialist specialisatie sportief stabiel stabiliseren stage stagiair standaard station statistiek status stimuleren stimulans stofferen studeren student studie subsidie subsidiëren succes succesvol supporter symbool systeem
taart talent tarief taxeren technicus techniek technisch telefoneren telefonisch telefoon televisie temperatuur terras terrein theater theorie therapie therapeut titel toerisme toerist tolerantie tolereren totaal tractor traditie traditioneel trainen training transport tribune trouwens tunnel tutor typeren
unie uniek universiteit universitair uniform utiliteit
vacature vaccin vaccinatie vaccineren vakantie vandalisme variatie variëren vegetarisch ventilatie ventileren verhuizen verificatiecode veteraan video virus visite visueel vitrine volume voltage
wandeltocht website
accijns acne adres agenda airco akte allergie analfabeet antenne apotheek arena aso astma atleet autobus autogarage automobilist
balkon bankrekening bibliotheek bioscoop boetiek botanisch brochure buffet bureau
cadeau café cafetaria cel chemisch chirurg chronisch classificeren code collectief compensatie compostering computer consumptie consument coördinator crècheleid
delicaat democratie democratisch dementie desinfecteren diabetes diagnose dialoog dimensie dirigent distributie doseren dossier douane drastisch dynamisch
ecologisch elegant emancipatie erosie expert expertise_ explosie exporteren extreem
familie fataal federatie fiets fiscus formaliteit format formatie formeren frituren frequentie_
gasfornuis generaal genetisch geriatrie gezondheidsinformatie gymnastiek
halveren harmonie herregistratie historisch homoseksueel horizontaal horizontale verticaal huisregel humor hygiëne hypotheek
ideologie illusie importeren impressie incasso inclusief indruk installateur interactie internet invasie inventaris
justitie jurist justitieel
kampioen kanalisatie karton katholiek keramiek klassiek kleuren klimaat klinisch kolonie komma koloniaal kosteloos kroniek
legioen lettertype liberaal liberale liefkozen limiet literatuur
machine magazine magnetisch markeren massage masseren mediteren meditatie meester melodie memorie metaal metaforisch moderator motorboot motorisch motto
neutraal novelle
oase oceaan ontwikkelen operator oppositie optimist optreden orgaan orkest
pakket paragraaf parallel parfum particulier passief pedagoog penalty periode permanente petitie pijnlijk piloot plastic platform plezier pleziervaartuig politieagent portier portret potentie precies premie prijsvraag prioriteit privaat procent
quarantaine
raket reanimatie reanimeren reclame reclamefolder redactie rendement republiek respect respecteren reünie rivaal robot roman romantisch rotonde rubriek
sanctie_ scanner schorseren script sectie seintje sekte sensor sensatie sessie shampoo simpel smartphone socialist souvenir spiegel spiraal sponsor sponsoren stadion stagiaire strategie stress structuur
tablet tactiek tandarts tante taxi tegoed telescoop tent terreur textiel tomaat toilet toernooi traject tragisch trein triomf
ultra urine urineren
vallei vampier variant ventiel verbaal villa visie vitamine vocabulaire volontair
zenuw zoölogie
nerveus negeren waarderen waardering officier comfortabel conferentie persconferentie terrorisme terrorist archief onroerend documentaire criminaliteit crimineel stadium producent explosief exploderen bombarderen arrestatie miljonair dineren dreigement sollicitant realiteit inspiratie perfectie specialiteit improviseren autoriteit publiciteit roeren ontroeren offeren versieren verhongeren confrontatie frustratie documenteren dynamiek jubilaris geriater sanitair solidariteit intimideren prostitutie transplantatie spectaculair comfort entertainment
administratief commercieel notarieel frauderen baseren abonneren specialiseren reglement crematorium corporatie stabiliteit instantie coöperatie exclusief educatief radicaliseren nucleair materieel overheidsinstantie reclasseren organisme mindering parlementair penitentiair uitoefenen consulair studiekeuze pensioneren motoriseren biodiversiteit mobiliteit humanitair universitair formuleren
inspraakreactie natuurlijk naturaliseren naturalisatie legaliseren apostille registreren reserveren legesverordening taxatie erfpacht recreatief alcoholist alcoholisme zigeuner emigrant inwoner inburgering burgeren collectant sollicitant deelnemend dirigent assistente consulent consul consulaat ambassade attest testament erfenis curator bewindvoerder mentor mentorschap faillissement deurwaarder incasseren betalingsregeling factureren restitueren
ergeren kinderen jongeren ouderen anderen goederen veren leren keren weren beren peren heren meren sferen eren teren zweren verteren beheren vereren ontberen begeren bezweren manoeuvreren leveren afleveren aanleveren inleveren opleveren uitleveren veranderen verminderen vermeerderen verbeteren herinneren verhinderen hinderen weigeren vorderen bevorderen luisteren kosteren slingeren ijveren moedigen hameren cijferen toveren veroveren wonderen naderen vernederen vergaderen bladeren donderen bliksemeren klungelen gerfen plunderen schilderen wandelen zonderen afzonderen verwonderen schitteren fluisteren ritselen klusteren zekeren verzekeren vermageren verwijderen verdonkeren verlegeren verlekkeren belegeren oefeneren knoeieren opereren timmeren zwemmeren nummeren jammeren sluimeren schemeren tekeneren verkleumeren flikkeren kikkeren kletteren fladderen dobberen slabberen klimmeren knipperen stotteren bibberen mopperen knapperen kapperen opperen overwinteren bewonderen verouderen vergroeien evenaren verhelderen uitmuiten ontkleden liederen bloederen laveren bedaren bezitteren kampeerderen kamperen campings marcheren passeren trakteren tanken lakeien glibberen glinsteren koesteren klauteren boetseren sleuteren liters stembureau veroorzaken
`

const everyday: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word && !word.endsWith('_')))

/** Shortest known word that may end a compound ("contactinformatie"). */
const MIN_HEAD = 5
/** Fewer letters before it are a prefix that makes another word (cor-relatie). */
const MIN_FIRST_PART = 4

/** Dutch prefixes and separable parts before a known word (uit-zonderen, on-officieel). */
const NATIVE_PREFIX = /^(?:aan|af|be|bij|door|her|in|mede|mee|na|om|on|onder|ont|op|over|samen|terug|toe|uit|ver|voor|weg)/

/** Whether this word (lower case, any form) is a loan word that everybody knows, or a compound of one. */
export function isEverydayLoanword(lower: string): boolean {
  for (const lemma of lemmasOf(lower)) {
    if (everyday.has(lemma) || everyday.has(lemma.replace(NATIVE_PREFIX, ''))) return true
    for (let at = MIN_FIRST_PART; at <= lemma.length - MIN_HEAD; at += 1) if (everyday.has(lemma.slice(at))) return true
  }
  return false
}

/** The dictionary forms that a form may belong to; some are no words, which does no harm. */
function lemmasOf(word: string): string[] {
  const lemmas = [word]
  if (/[sn]$/.test(word)) lemmas.push(word.slice(0, -1))
  if (word.endsWith("'s")) lemmas.push(word.slice(0, -2))
  if (word.endsWith('en')) lemmas.push(word.slice(0, -2))
  if (word.endsWith('e')) lemmas.push(word.slice(0, -1))
  const long = /^(.*)([aeou])([lnmrt])en?$/.exec(word)
  if (long) lemmas.push(`${long[1]}${long[2]}${long[2]}${long[3]}`)
  if (word.endsWith('iële')) lemmas.push(`${word.slice(0, -4)}ieel`)
  const voiced = /^(.*)(v|z)en?$/.exec(word)
  if (voiced) lemmas.push(`${voiced[1]}${voiced[2] === 'v' ? 'f' : 's'}`)
  const finite = /^(?:(.*?)ge)?(.+?)eer(?:t|d|de|den|der|ders|ster)?$/.exec(word)
  if (finite) lemmas.push(`${finite[1] ?? ''}${(finite[2] ?? '').replace(/^ï/, 'i').replace(/^ë/, 'e')}eren`, `${finite[2] ?? ''}ëren`)
  const acting = /^(.*)er(?:ing|ingen|end|ende)$/.exec(word)
  if (acting) lemmas.push(`${acting[1]}eren`, `${acting[1]}ëren`)
  return lemmas
}
