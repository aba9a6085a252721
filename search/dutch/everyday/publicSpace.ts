export const publicSpace = `
# openbare ruimte: melden, straat, groen, licht, riool, water
melding maken, klacht over straat > melding openbare ruimte
buitenbeter, fixi, slim melden > melding openbare ruimte
meldpunt buurt, buurtmelding > melding openbare ruimte
lantaarnpaal = straatverlichting
lantaarn = straatverlichting
straatlantaarn = straatverlichting
straatlamp = straatverlichting
openbare verlichting = straatverlichting
lantaarnpaal kapot, lantaarn kapot, lamp kapot straat > straatverlichting defect
kapot = defect
lamp brandt niet, donker straat > straatverlichting defect
straat donker, donker pad, geen licht straat > straatverlichting
licht op straat, verlichting kapot > straatverlichting
lantaarnpaal omgereden, lantaarnpaal scheef > straatverlichting schade
losse tegel, losse stoeptegel, stoeptegel los > melding bestrating
stoep = trottoir
trottoir = voetpad
stoep scheef, stoep kapot, stoep verzakt > schade bestrating
kuil, kuil in weg, gat in weg > wegdek schade, melding bestrating
gat in straat, gat in stoep > schade bestrating
straat verzakt > schade bestrating
wegdek = asfalt
bestrating = straatwerk
stratenmaker, stoeptegels > bestrating
fietspad kapot, boomwortels fietspad, wortelopdruk > schade fietspad
gestruikeld, gevallen op straat, gevallen stoep > aansprakelijk stellen gemeente
gestruikeld over tegel > aansprakelijk stellen gemeente
schade door gemeente, gemeente verantwoordelijk schade > aansprakelijk stellen gemeente
claim indienen, schade verhalen > aansprakelijk stellen
schade auto kuil, schade boom auto, tak op auto > aansprakelijk stellen gemeente
aansprakelijkheid = aansprakelijk stellen
onkruid stoep, gras tussen tegels > onkruidbestrijding
berenklauw > reuzenberenklauw
gras te hoog, gras lang > maaien gras
maaien berm, berm maaien > maaien
plantsoen = openbaar groen
groenstrook > openbaar groen
groenvoorziening = openbaar groen
perkje, perk, gemeentegroen, plantenbak > openbaar groen
struiken, bosjes, heg gemeente > openbaar groen onderhoud
heg te hoog gemeente, struiken over stoep, takken over stoep > overhangend groen
groenonderhoud = onderhoud groen
hovenier gemeente, plantsoenendienst, groendienst > groenonderhoud
boom omzagen, boom rooien > boom kappen
kappen = kap
kappen = vellen
boom kappen = kapvergunning
bomen snoeien = snoeien boom
snoeien = snoei
boom ziek, boom dood, zieke boom > boom melding
boom omgewaaid, tak afgebroken, omgevallen boom > stormschade boom
storm schade > stormschade boom
boom overlast, boom te groot, boom neemt licht > overlast bomen
zon door boom, zonnepanelen schaduw boom > overlast bomen
luis op auto, plak op auto, kleverige auto boom > overlast bomen, luizen linde
eikels, kastanjes, blad van boom > overlast bomen
iepziekte > zieke boom
geveltuin = geveltuintje
geveltuintje > tegels wippen, gevelgroen
tegel wippen > geveltuin, vergroenen tuin
groen adopteren > adoptie groen, zelfbeheer groen
zelfbeheer = groenadoptie
plukbos, moestuin buurt > buurttuin, moestuin
volkstuin = moestuin
volkstuintje, tuintje huren, moestuintje > volkstuin
kleingarten, nutstuin, schooltuin > volkstuin
speeltuin = speelplek
speeltuintje = speelplek
speelplaats = speelplek
speelveldje, wipkip, schommel kapot > speelplek
speeltoestel kapot, glijbaan kapot > speeltoestel defect
trapveldje, voetbalveldje, pannakooi > speelvoorziening
jop, hangplek > jongerenontmoetingsplaats
zandbak > speelplek
bankje > zitbank openbare ruimte
bankje kapot, bankje plaatsen, bankje aanvragen > straatmeubilair
picknicktafel > straatmeubilair
paaltje, paaltje kapot, amsterdammertje > straatmeubilair
paaltje omgereden, poller, verzinkbare paal > paaltjes openbare ruimte
hekje kapot, brug kapot, leuning kapot > melding openbare ruimte
bruggetje, loopbrug > onderhoud bruggen
brug open, brug storing > brugbediening
verkeersbord kapot, bord scheef > melding verkeersborden
straatnaambord weg, straatbord > straatnaambord
stoplicht = verkeerslicht
stoplicht = vri
verkeersregelinstallatie = verkeerslicht
stoplicht kapot, stoplicht stuk > storing verkeerslicht
rateltikker > verkeerslicht blinden
put verstopt, putje verstopt, straatput > straatkolk verstopt
kolk = straatkolk
regenput > straatkolk
putdeksel > rioolput
putdeksel los, deksel klappert, rammelend deksel > rioolput melding
riool = riolering
riool verstopt, wc verstopt, toilet verstopt > verstopping riool
wc loopt niet door, afvoer verstopt, gootsteen verstopt > verstopping riool
verstopt = verstopping
riool stinkt, rioollucht, putlucht > stank riolering
ontstoppen > verstopping riool
riool aansluiten, riool nieuw huis > rioolaansluiting
ontstoppingsstuk, erfscheidingsput > rioolaansluiting, verstopping riool
water in kelder, water in kruipruimte, natte kruipruimte > grondwateroverlast
kelder vol water, kelder onder water > wateroverlast, grondwater
straat onder water, water op straat > wateroverlast
overstroming > wateroverlast
hoosbui, wolkbreuk, zware regen > wateroverlast
hoog water = hoogwater
zandzakken > hoogwater, wateroverlast
dijk = waterkering
vieze sloot, sloot stinkt, sloot vol > onderhoud sloot, waterschap
sloot schoonmaken, sloten schouwen, baggeren > onderhoud sloot, waterschap
kroos, kroos in sloot > waterkwaliteit, waterschap
dode vissen, vissterfte > waterkwaliteit, waterschap
blauwalg > zwemwater, waterkwaliteit
zwemplas > zwemwater
recreatieplas, zwemmen in natuur, zwemplek > zwemwater
natuurwater > zwemwater
watertappunt = drinkwaterpunt
gladheid = gladheidsbestrijding
strooien > gladheidbestrijding
strooiwagen, strooiauto, strooiroute > gladheidbestrijding
pekelen, zout strooien, sneeuwruimen, sneeuwschuiver > gladheidbestrijding
sneeuw, ijzel, glad, spekglad > gladheidbestrijding
sneeuw scheppen, stoep sneeuwvrij > gladheidbestrijding
zoutbak, strooizout > gladheidbestrijding
kladderen, bekladding, muur beklad > graffiti verwijderen
vandalisme = vernieling
vernield, gesloopt door jeugd > vernieling
wildplakken = plakken posters
openbaar toilet = openbare toiletten
plaskruis, plaskrul, urinoir, urilift > openbaar toilet
wc in centrum > openbaar toilet
straatvegen, vegen straat, veegwagen > straatreiniging
straat vies, straat schoonmaken > straatreiniging
schoonmaken straat = straatreiniging
hondenpoep = hondenuitwerpselen
hondendrol, hondenstront, drollen > hondenpoep
winkelwagentje, winkelwagen op straat > zwerfafval melden
weesfiets = fietswrak
oude fiets straat, achtergelaten fiets, fiets staat jaren > fietswrak
fietsdepot = fietsendepot
fiets weg stad, fiets weggehaald, fiets meegenomen gemeente > fietsdepot
fiets geknipt > fietsdepot, verwijderde fiets
fietsenrek = fietsenstalling
fietsnietje, fietsklem, fietstrommel, fietskluis > fietsenstalling
fietsparkeren > fietsenstalling
sleutels gevonden > gevonden voorwerpen
sleutels kwijt, telefoon kwijt, bril kwijt > verloren voorwerpen
portemonnee gevonden, telefoon gevonden, fiets gevonden > gevonden voorwerpen
lost and found > gevonden voorwerpen
verloren spullen = verloren voorwerpen
wegwerkzaamheden = werkzaamheden weg
straat opengebroken, straat openleggen > wegwerkzaamheden
weg afgesloten, omleiding > wegafsluiting, wegwerkzaamheden
wegomlegging = omleiding
werk aan de weg = wegwerkzaamheden
straat afsluiten, straat afzetten > wegafsluiting, tijdelijke verkeersmaatregel
herinrichting > reconstructie straat
straat opnieuw, nieuwe straat aanleg > herinrichting
glasvezel aanleg, glasvezel straat, kpn graaft > kabels en leidingen
klic melding = graafmelding
graven in grond, kabels liggen > klic-melding
grond kopen gemeente, stukje grond, strookje grond > snippergroen, reststrook kopen
snippergroen = reststrook
groenstrook kopen = snippergroen kopen
gemeentegrond = grond van gemeente
gemeentegrond gebruiken, grond ingepikt, tuin te groot > illegaal gebruik gemeentegrond
landjepik > illegaal gebruik gemeentegrond
kunstwerk openbare ruimte, standbeeld > kunst openbare ruimte
oorlogsmonument > monument herdenking
vlag halfstok, vlaginstructie > vlaggen
hoogspanningsmast = hoogspanningslijn
trafohuisje, elektriciteitskastje > netbeheerder, nutsvoorziening
stroomkastje beklad > graffiti verwijderen
zendmast = antenne-installatie
5g mast, telefoonmast, gsm mast, umts mast > antenne-installatie
antenne > antenne-installatie
abri, bushokje > bushalte
bushokje kapot > melding bushalte
brandgang, steegje achter huis > achterpad
`
