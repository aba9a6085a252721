/**
 * Everyday Dutch words beside the words municipalities use, for the subjects every municipality has.
 * Compiled for this project by hand, subject by subject. `a = b`: either finds the other;
 * `a > b`: who asks for a is also shown b, not the other way round. Commas separate words on one side.
 * Words are compared by stem; a phrase has at most three words.
 */
export const everydayWords = `
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
`
