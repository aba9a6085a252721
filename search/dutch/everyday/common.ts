/**
 * Words for the subjects every municipality has. Extended with the dev queries of the search bench known: figures on
 * those queries flatter it. The lists beside this one were written without any query seen.
 */
export const common = `
# persoonsgegevens en documenten
id = identiteitskaart = id kaart = legitimatie = identiteitsbewijs
pas = paspoort
identiteitskaart, paspoort > reisdocument
rijbewijs = rijbewijzen
legitimatieplicht = identificatieplicht
legitimeren = identificeren
bsn = burgerservicenummer = sofinummer = burger service nummer
sofi > bsn
brp = basisregistratie personen = bevolkingsregister = gba
uittreksel = afschrift = kopie
akte = uittreksel
geboorteakte, huwelijksakte, trouwakte, overlijdensakte > burgerlijke stand
trouwakte = huwelijksakte
verhuizen = adres wijzigen = adreswijziging = verhuismelding = adres doorgeven = verhuisbericht
verhuisd > verhuizen
emigreren = vertrek buitenland = uitschrijven buitenland
immigreren = vestigen nederland
briefadres = postadres
dakloos > briefadres, opvang
achternaam = geslachtsnaam
achternaam, voornaam, familienaam > naam
familienaam = achternaam
nationaliteit = nederlanderschap
naturalisatie = nederlander worden = naturaliseren
inburgering = inburgeren
statushouder = vergunninghouder = asielzoeker = vluchteling
vog = verklaring omtrent gedrag
bewijs goed gedrag > vog
handtekening legaliseren = legalisatie
geheimhouding = verstrekkingsbeperking
persoonsgegevens > brp
minderjarig > kind
kwijt = verloren = vermist = verlies = kwijtraken
gestolen = diefstal = gejat = ontvreemd
kapot = defect = stuk = beschadigd = vernield
verlopen > verlengen, vernieuwen
verlengen = vernieuwen = vervangen
prijs = kosten = kost = tarief = betalen = leges
termijn = duur
openingstijden = openingsuren = open
afspraak = langskomen = balie
inloggen > digid
wachtwoord = inlogcode
machtigen = machtiging = volmacht
fout = onjuist = verkeerd
verbeteren = wijzigen = aanpassen = veranderen = corrigeren = herstellen
wijziging = verandering
omzetten = omwisselen = inwisselen
doorgeven = melden = aangeven
vragen = aanvragen
inschrijven = registreren = aanmelden
opzeggen = stopzetten = beeindigen = afmelden
stoppen > opzeggen
beginnen = starten = opzetten = oprichten
meenemen = nodig hebben
weghalen = verwijderen
vader, moeder > ouder
papa > vader
mama > moeder
zoon, dochter, baby, kindje > kind
baby = pasgeboren
oma, opa > ouderen
bejaard = ouderen = senioren

# geboorte, huwelijk, overlijden
trouwen = huwelijk = bruiloft = trouwerij = gehuwd
ondertrouw = melding voorgenomen huwelijk = voorgenomen huwelijk
vrouw, man, partner, echtgenoot > huwelijk
samenwonen = samenleven = samenlevingscontract
scheiden = echtscheiding = scheiding = uit elkaar
partnerschap = geregistreerd partnerschap
geboorteaangifte = geboorte aangeven = baby aangeven
bevallen, zwanger > geboorte
erkennen = erkenning
voogd = voogdij
gezag = ouderlijk gezag
doodgeboren = levenloos = stilgeboren
overleden = dood = gestorven = overlijden = sterven = sterfgeval = overlijdensaangifte
begrafenis = begraven = uitvaart = crematie = cremeren
begraafplaats = kerkhof
graf = grafrecht = begraafplaats
erfenis = nalatenschap = erven
testament = wilsbeschikking
weduwe, weduwnaar > nabestaande
anw = nabestaandenuitkering = nabestaanden

# afval
afval = vuilnis = vuil = rommel = troep
vuilnis = huisvuil = restafval = huishoudelijk afval
vuilnisbak = kliko = container = afvalcontainer = rolcontainer = afvalbak = minicontainer = prullenbak
groenbak = gft container = gft = groene container
gft = groente fruit tuinafval = groenafval = tuinafval
grofvuil = grof vuil = grof huishoudelijk afval = grof afval
bankstel, matras, meubels, kast, fiets > grofvuil
koelkast, wasmachine, vaatwasser, droger, oven, magnetron, televisie > witgoed, grofvuil, elektrische apparaten
tv = televisie
witgoed = elektrische apparaten
papierbak = oud papier = papiercontainer
karton = oud papier = papier
glasbak = glas = flessen = glascontainer
plastic = pmd = verpakkingen
luier = luiers
kca = klein chemisch afval = chemisch afval
verf, batterij, batterijen, olie, accu > chemisch afval
gloeilamp, spaarlamp, tl > lamp
milieustraat = afvalbrengstation = gemeentewerf = afvalbrengpunt = stort = vuilstort = recyclepunt
kleding = kleren = textiel
wegbrengen = inleveren = brengen = weggooien = wegdoen = afgeven = dumpen
ophalen = inzameling = inzamelen = afhalen
afvalkalender = ophaaldag = ophaaldagen = ophaalschema
afvalpas = milieupas = milieupasje
zwerfvuil = zwerfafval
reclame = folders = reclamefolders = drukwerk
nee nee sticker = brievenbussticker
asbest = golfplaten = golfplaat
sloopafval = puin = bouwafval
kringloop = tweedehands
kringloopwinkel = kringloop

# wonen, bouwen, omgeving
huis = woning = pand
flat, appartement > woning
verbouwen = verbouwing = aanbouw = uitbouw = bouwen
schuur = schuurtje = tuinhuis = bijgebouw = berging
dakkapel, aanbouw, uitbouw, serre, carport, overkapping, schuur, garage, schutting > omgevingsvergunning, bouwen
verbouwing, aanbouw > omgevingsvergunning
bouwvergunning = omgevingsvergunning
kapvergunning = boom kappen = bomen kappen = boom omzagen = omzagen
kappen = omhakken = omzagen = vellen = rooien
slopen = sloop = afbreken
oprit = inrit = uitrit = uitweg
schutting = erfafscheiding = omheining
erf = perceel = kavel
bouwkavel = bouwgrond = kavel
bouwtekening = bouwdossier = bouwtekeningen = bouwarchief
bestemmingsplan = omgevingsplan
huisnummer = huisnummering
leegstand = leegstaand
kraken > leegstand
antikraak = leegstandsvergunning
verhuren = verhuur
huren = huur
huurtoeslag = huursubsidie
sociale huurwoning = sociale huur = woningcorporatie = huurwoning
woningzoekende, urgentie > huurwoning
airbnb = vakantieverhuur = toeristische verhuur
isoleren = isolatie = verduurzamen = energiebesparing = duurzaam
zonnepanelen, warmtepomp, isoleren > duurzaamheid, energie
energierekening, stookkosten > energietoeslag
lening = lenen = krediet
volkstuin = moestuin
groenstrook = snippergroen = restgroen = openbaar groen
stookverbod, kampvuur, vreugdevuur > vuur, stoken
vuur stoken = stookontheffing = verbranden
bodem = grond
vervuild = verontreinigd
kadaster = kadastraal
monument = monumentaal
woz = waarde huis = waarde woning = taxatie
woonwagen = woonwagenstandplaats

# straat, verkeer, parkeren
stoep = trottoir = voetpad
stoeptegel, tegel, kuil, gat > wegdek, bestrating, stoep
bestrating = stoep = wegdek
lantaarnpaal = straatverlichting = straatlantaarn = openbare verlichting
verkeersdrempel = drempel
gladheid = glad = strooien = gladheidsbestrijding
sneeuw, ijzel > gladheid
riool = riolering
put, kolk > riool
verstopt = verstopping
boom, struik > groen
onkruid = onkruidbestrijding
rat = ratten
ratten, muizen, wespen, eikenprocessierups, ongedierte > ongediertebestrijding
ongedierte = plaagdieren
hondenpoep = hondenuitwerpselen
hondenuitlaatplaats = losloopgebied = losloopgebieden
loslopen = losloopgebied
speelplaats = speeltuin = speelplek = speelterrein
speeltoestel = speelplaats
graffiti = bekladding
parkeerplek = parkeerplaats
parkeervergunning = bewonersvergunning = parkeerontheffing
invalidenparkeerkaart = gehandicaptenparkeerkaart = invalidekaart
invaliden = gehandicapten = minder validen
invalidenparkeerplaats = gehandicaptenparkeerplaats
blauwe zone = parkeerschijfzone = parkeerschijf
parkeerbon = parkeerboete = naheffingsaanslag = bekeuring = boete
bekeuring = boete
vrachtwagen = vrachtauto = groot voertuig = grote voertuigen = truck
caravan, camper, aanhanger > kampeermiddel, grote voertuigen
laadpaal = oplaadpaal = laadpunt = elektrisch laden
opladen = laden
weg afsluiten = straat afsluiten = wegafsluiting
verkeersbord = bord
wegsleep, weggesleept > wegslepen
fietswrak = weesfiets
auto = voertuig = wagen
kenteken = kentekenplaat = nummerbord = nummerplaat
apk = periodieke keuring
rijontzegging = rijverbod
afgepakt = ingenomen = ingevorderd = invordering
alcohol = drank = bier = dronken
mobiel, bellen > telefoon
telefoon = gsm = smartphone
gevonden voorwerp = gevonden voorwerpen
portemonnee, sleutels, tas, fiets, sleutel > voorwerp, voorwerpen
zoekgeraakt = verloren

# overlast, veiligheid, leefomgeving
overlast = hinder = last
lawaai = geluidsoverlast = herrie = geluidshinder
harde muziek > geluidsoverlast
stank = geur = stinken = geuroverlast
buren = buurman = buurvrouw
burenruzie = burenoverlast = buurtbemiddeling = ruzie buren
ruzie = conflict
hangjongeren = jongerenoverlast
inbraak = inbreken = ingebroken
hacker = hacken = cybercrime = gehackt = internetcriminaliteit
oplichting = fraude = oplichter = opgelicht
identiteitsfraude = identiteitsdiefstal
huiselijk geweld = mishandeling = kindermishandeling = veilig thuis
sirene = luchtalarm = waarschuwingssysteem
noodpakket = noodsituatie = ramp
vuurwerk = oud en nieuw = carbid
kat, poes > huisdier
dood dier = kadaver = dode dieren
hond = honden
hondenbelasting > hond
chip = chippen

# belasting en geld
belasting = belastingen = heffing
aanslag = belastingaanslag = aanslagbiljet
ozb = onroerendezaakbelasting = onroerende zaakbelasting = onroerende zaken
ozb, afvalstoffenheffing, rioolheffing, hondenbelasting > gemeentelijke belastingen, gemeentebelasting
gemeentebelasting = gemeentelijke belasting
ozb > woz
afvalstoffenheffing > afval
kwijtschelding = kwijtschelden = niet betalen
betalingsregeling = uitstel van betaling = gespreid betalen = in termijnen = later betalen
uitstel = later
automatisch betalen = automatische incasso
bezwaar = bezwaarschrift = bezwaren
bezwaar = oneens
hoger beroep = beroep = beroepschrift
klacht = klagen = klachten = ontevreden
ambtenaar = medewerker = ambtenaren
ambtenaar, gemeente > overheid
schade = schadevergoeding = aansprakelijk
schadeclaim = claim = aansprakelijk stellen
schadeclaim > schade
rekening = factuur
toeristenbelasting = toeristen belasting

# werk, inkomen, zorg
bijstand = uitkering = bijstandsuitkering = participatiewet
uitkering > inkomen
bijstand ondernemer = bbz = bijstand zelfstandigen
zzp = zelfstandige = zelfstandig ondernemer = eigen bedrijf = eigen baas
bedrijf = onderneming = zaak
ondernemer = zelfstandige
werkloos = ww = werkloosheid = ontslagen = ontslag
werk = baan = vacature = werken
laag inkomen = minima = weinig geld = armoede = minimum
inkomenstoeslag = langdurigheidstoeslag
bijzondere bijstand > bijstand
schulden = schuldhulpverlening = schuldsanering = schuldhulp
schuldsanering = wsnp
rood staan, deurwaarder, geldproblemen > schulden
voedselbank = voedselpakket = eten
aow = pensioen = ouderdomspensioen
stadspas, minimapas > minima
wmo = maatschappelijke ondersteuning
huishoudelijke hulp = hulp bij het huishouden = thuishulp = poetshulp
traplift, rolstoel, scootmobiel, badkamer aanpassen > wmo, woningaanpassing, hulpmiddel
traplift = woningaanpassing
rolstoel = scootmobiel
regiotaxi = wmo vervoer = belbus = deeltaxi = collectief vervoer
mantelzorg = mantelzorger
pgb = persoonsgebonden budget
dagbesteding = dagopvang
jeugdhulp = jeugdzorg
ggd = gemeentelijke gezondheidsdienst
consultatiebureau = jeugdgezondheidszorg
vaccinatie = inenting = prik = inenten
huisarts = dokter
ziek = arbeidsongeschikt
ggz, psycholoog > geestelijke
alimentatie = onderhoudsbijdrage
kinderbijslag = kindgeld
kinderopvang = kinderdagverblijf = creche = kdv = bso = gastouder
peuterspeelzaal = peuteropvang = voorschool
vrijwilliger = vrijwilligerswerk
gehandicapt = beperking = handicap

# onderwijs
basisschool > school
leerplichtig > leerplicht
leerlingenvervoer = schoolbus = schooltaxi = schoolvervoer
spijbelen = schoolverzuim = verzuim = ongeoorloofd verzuim
spijbelen > leerplicht
vrij van school = verlof = vakantie buiten schoolvakantie = extra vakantie
verlof school > leerplicht
studiefinanciering = studielening = stufi
thuisonderwijs > leerplicht
bieb = bibliotheek

# ondernemen, evenementen, bestuur
cafe, restaurant, bar, kroeg, snackbar, lunchroom, eetcafe > horeca, exploitatievergunning, alcoholvergunning
horeca = exploitatievergunning = horecabedrijf
drankvergunning = alcoholvergunning = drank en horecavergunning = drank en horecawet
bier verkopen, bier schenken, drank schenken > alcoholvergunning, alcohol
tap, tapontheffing > alcohol ontheffing
terras = terrasvergunning
evenement = feest = festival = braderie
straatfeest = buurtfeest = buurtbarbecue = straat feest
straatfeest > evenement
kraam = standplaats = marktkraam = marktplaats
viskraam, frietkraam, snackkar, foodtruck > standplaats
markt = weekmarkt
collecteren = collecte = geld inzamelen
loterij = kansspel = bingo = verloting
venten = huis aan huis verkoop = langs de deur
winkel = detailhandel
zondag = koopzondag = winkeltijden
winkel open > winkeltijden
openingstijd winkel > winkeltijden
reclamebord = uithangbord = spandoek
ballon = luchtballon = ballonvaart
drone = onbemand luchtvaartuig
gemeentehuis = stadhuis = stadskantoor = raadhuis
gemeenteraad = raad = raadsvergadering
raadsstuk = stukken raad = raadsstukken = vergaderstukken
burgemeester = college
stemmen = verkiezingen = stem = kiezen = verkiezing
stembureau = stemlokaal
stempas = stemkaart = oproepkaart
lintje = koninklijke onderscheiding = onderscheiding = ridderorde
woo = wob = wet open overheid = informatieverzoek
wob verzoek = woo verzoek
archief = archieven
subsidie = tegemoetkoming = bijdrage
privacy = avg = persoonsgegevens
inspraak = meepraten = participatie = meedenken
vergunning = toestemming
ontheffing = vrijstelling
aanmelden = opgeven
hulp = ondersteuning = steun
kabel = leiding
opgraven = ruimen = herbegraven

# producten die elke gemeente heeft
adoptie = adopteren
aed = defibrillator
demonstratie = betoging = demonstreren = protest = protestmars
afvalinzamelstation = milieustraat = vuilstort = brengstation
blikjes > blik
statiegeld > flessen
oude kleding > textiel
puin, stenen, tegels > bouwafval
compost = composteren = compostvat
bladkorf = bladeren = herfstbladeren
ambtenaar burgerlijke stand = babs = trouwambtenaar
attestatie de vita = in leven zijn = levensbewijs
alarm = sirene
prullenbak, afvalbak, bankje > straatmeubilair
anti reclame sticker = ja nee sticker = nee nee sticker
as verstrooien = asverstrooiing = asbestemming
bijen = bijenhouden = imker
bijzettingen > begraafplaats
biz = ondernemersfonds
blijverslening > lening
hulphond = blindengeleidehond = geleidehond
tekening = bouwtekening
bouwplan = bouwplannen
brandweer > brandveiligheid
brandgevaar > brandveiligheid
meldplicht, gebruiksmelding > brandveilig
geheim adres > geheimhouding
wie heeft gegevens > inzage
gegevens inzien = inzage = inzien = opvragen = bekijken
burgerinitiatief = bewonersinitiatief = initiatief
carbidschieten = carbid = melkbus
crisisopvang = noodopvang = daklozenopvang = slaapplek
blijf van mijn lijf = vrouwenopvang
dierenopvang = asiel = dierenasiel = dierenambulance
zwerfkat, zwerfhond, gevonden hond > dierenopvang
dyslexie = dyslectisch
energielabel > energie
erfpacht = pacht
forensenbelasting = tweede woning
fundering = funderingsherstel
garantverklaring = garant = garantstelling = borg staan = borgstelling
logeren buitenland, visum > garantverklaring
geslachtswijziging = transgender = geslacht wijzigen
gebiedsverbod = straatverbod
huisverbod = uit huis plaatsing
grafsteen = gedenkteken = grafmonument = zerk
grafsteen > graf
kuil graven > grond
gedogen = gedoogbeschikking
coffeeshop = softdrugs = wiet
drugs = softdrugs
gehoorapparaat = hoortoestel = hoorhulpmiddel
sluitingstijd horeca = horecatijden
schoonmaakhulp, poetshulp, huishoudhulp > huishoudelijke hulp
huisvestingsvergunning = woonvergunning
jongerenwerk > jeugd
opvoeding = opvoeden = opvoedingsondersteuning
opvoedhulp > jeugdhulp, opvoedingsondersteuning
logopedie, prikken > jeugdgezondheidszorg
gokkast = kansspelautomaat = speelautomaat = fruitautomaat
kamperen = kampeerontheffing = wildkamperen = tent
boot = schip = ligplaats = woonboot = aanlegplaats
woonboot > ligplaats
aanleggen boot > ligplaats
bibliotheek = boeken lenen
maaltijdservice = tafeltje dekje = warme maaltijd
mantelzorgcompliment = mantelzorgwaardering
discriminatie = gediscrimineerd = racisme
naam partner = naamgebruik = naam echtgenoot
nadeelcompensatie = omzetschade
planschade = waardevermindering
pinautomaat > geldautomaat
container op straat, steiger, hoogwerker, bouwkeet, puincontainer > objectvergunning, openbare weg
steiger = bouwsteiger
sandwichbord = stoepbord
olietank = ondergrondse tank
parkeergeld = parkeerbelasting
parkeren bezoek, visite > bezoekersvergunning, parkeervergunning
bezoekerspas = bezoekersvergunning = bezoekersregeling
parkeerontheffing > parkeren
autobedrijf, garagebedrijf > parkeren
noodknop = personenalarmering = alarmknop
precario = precariobelasting
terras > precario
reintegratie = aan het werk
hulp bij solliciteren > re integratie
rechtshulp = rechtsbijstand = advocaat = juridisch advies = rechtswinkel
advocaat > rechtsbijstand
taxi = deeltaxi = regiotaxi
ziekenhuisbezoek > reiskosten
valys > vervoer
rioolheffing = rioolbelasting = rioolrecht
riool kapot, riool verstopt, afvoer > riool
schoolzwemmen = zwemles
zwemmen, zwembad > zwembadpas
sporthal = gymzaal = sportaccommodatie = sportveld
sportclub, vereniging > subsidie
seksinrichting = bordeel = prostitutie = seksbedrijf
straatmuzikant = straatartiest
straatnaam = straatnaambord
starterslening = eerste huis = eerste woning
hypotheek > starterslening
thuiszorg = wijkverpleging
tolk = vertaler
trouwlocatie = trouwzaal = trouwplek
dranghekken, hekken lenen > uitlening materialen
urgentie = urgentieverklaring = urgentiebewijs = voorrang woning
voorrang > urgentie
vacature = vacatures = solliciteren
venten = deur aan deur = colporteren
verkeersregelaar = verkeersbrigadier
verslaving = verslaafd
vissen = visvergunning = vispas = hengelen
vrijwilligersverzekering > verzekering
vuurwerk afsteken > ontbrandingstoestemming
wapen = wapenvergunning = jachtakte
welstand = welstandscommissie
winkel, supermarkt > winkeltijden
uitschrijven partner > adresonderzoek
spookbewoner, spookbewoning, valse inschrijving > adresonderzoek
adresfraude = adresonderzoek
woningruil > woning
kamerverhuur = kamers verhuren = omzettingsvergunning
splitsen = splitsing
woningsluiting = sluiting woning = drugspand
zienswijze = reactie = mening
zorgverzekering = ziektekostenverzekering = zorgkosten
taxatieverslag = woz verslag
woz bezwaar > woz, bezwaar
uitrit = inrit

# wat de rijksoverheid en andere organisaties doen
belastingaangifte = aangifte inkomstenbelasting = inkomstenbelasting
btw = omzetbelasting
erfbelasting = successierecht
schenken = schenking = schenkbelasting
wegenbelasting = motorrijtuigenbelasting
bpm > auto
huurverhoging = huur omhoog = huurprijs
huurcommissie > huur
huisbaas = verhuurder = huiseigenaar
huisuitzetting = ontruiming = uit huis gezet
zorgtoeslag, huurtoeslag, kindgebonden budget > toeslag
toeslag = toeslagen
kraamverlof = bevallingsverlof = zwangerschapsverlof
vaderschapsverlof = partnerverlof = geboorteverlof
ouderschapsverlof > verlof
vakantiegeld = vakantiebijslag
vakantiedagen = verlofdagen = vrije dagen
minimumloon = loon = salaris
salaris = loon
ontslag = ontslagen worden
baas = werkgever
zwartwerk = zwart werken
stage = stagiair
bijbaan = vakantiewerk
ziekmelden = ziek melden = ziekteverzuim
wia = arbeidsongeschiktheid = wao = wajong
uwv > uitkering
pensioenleeftijd = aow leeftijd
met pensioen = aow
diploma = getuigschrift
examen = eindexamen
rijexamen = theorie examen
lesgeld = collegegeld = schoolgeld
lerarenopleiding = leraar = docent = onderwijzer
juf, meester > leraar
pesten = gepest
huiswerk > school
rookverbod = roken
vuurwerkverbod > vuurwerk
orgaandonor = donor = donorregister = orgaandonatie
euthanasie = levensbeeindiging
abortus = zwangerschapsafbreking
pil = anticonceptie
medicijn = medicijnen = geneesmiddel = geneesmiddelen
ziekenhuis = behandeling
rijvaardigheid = rijexamen
brommer = bromfiets = scooter = snorfiets
fatbike = elektrische fiets = e bike
fiets licht > fietsverlichting
te hard rijden = snelheid = snelheidsovertreding = flitser
rood licht > verkeersboete
verkeersboete = bekeuring
autogordel = gordel
kinderzitje = autostoel = autostoeltje
winterbanden = winterband
aanhangwagen = aanhanger = karretje
rijden onder invloed = dronken rijden = alcohol verkeer
vliegtuig, vliegen > luchtvaart
trein = openbaar vervoer = ov
vliegtuiglawaai > geluidsoverlast
douane = invoeren
reis = reizen = vakantie = op reis
meenemen vakantie > reizen
visum = inreisvisum
verblijfsvergunning = verblijf
gezinshereniging = partner over laten komen
asiel = asielzoeker
politie = aangifte doen
aangifte diefstal > aangifte
misdrijf = strafbaar feit
slachtoffer = slachtofferhulp
strafblad = justitiele documentatie
gevangenis = celstraf = gevangenisstraf
taakstraf = werkstraf
stalking = stalken
bedreiging = bedreigd
seksueel geweld = aanranding = verkrachting
nepmail = phishing
spam = ongewenste mail
telefonische verkoop = bel me niet = telemarketing
garantie = kapot product
ruilen = retour = terugbrengen = terugsturen
koop op afstand = webwinkel = online kopen
erfgenaam = erven
onterven > erfenis
notaris = notariele akte
scheidingspapieren > echtscheiding
omgangsregeling = bezoekregeling = co ouderschap
onderhoud kind > alimentatie
pleegkind = pleegouder = pleegzorg
ongehuwd = niet getrouwd
stikstof, fijnstof > luchtkwaliteit
drinkwater = kraanwater
dijk = waterschap
overstroming = wateroverlast
stroomstoring = stroomuitval
subsidie isolatie > isolatiesubsidie
hybride ketel > warmtepomp
regenton, groen dak > subsidie
tuin > groen
plein, park > openbare ruimte
tweede kamer = parlement
minister = kabinet = regering
wet = wetgeving
koning = koningshuis
vlag = vlaggen = vlaginstructie
vrije dag = feestdag = feestdagen
zomertijd = wintertijd
stemhulp, blind > stemmen
`
