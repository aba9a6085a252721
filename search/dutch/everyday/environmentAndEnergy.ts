export const environmentAndEnergy = `
# energie en milieu
stroom = elektriciteit
licht en gas, gas en licht > energie
duurzaam > verduurzamen
huis verduurzamen > isolatiesubsidie, energiebesparing
isoleren = isolatie
isolatie subsidie, geld isolatie, huis isoleren > isolatiesubsidie isde
isde = investeringssubsidie duurzame energie
dubbel glas = hr++ glas
dubbel glas, hr glas, triple glas > isolatieglas
muur isoleren, dak isoleren, vloer isoleren > isolatiesubsidie
tochtstrips, radiatorfolie, kieren, tocht in huis > energiebesparing
energiefixer, fixteam, klusteam energie > energiecoach
energiecoach = energieadvies
besparen energie = energiebesparing
stookkosten, minder stoken, lagere energierekening > energiebesparing
energierekening = energienota
zonnepanelen = pv-panelen
zonnecollector > zonneboiler
salderen = salderingsregeling
terugleveren > teruglevering zonnestroom
thuisbatterij = thuisaccu
warmtepomp subsidie > isde warmtepomp
hybride ketel > hybride warmtepomp
cv ketel = gasketel
cv vervangen, ketel vervangen > warmtepomp, cv-ketel
van gas af, gasloos, gasvrij, aardgasloos > aardgasvrij
aardgasvrij = van het gas af
stadsverwarming = warmtenet
blokverwarming, collectieve verwarming > stadsverwarming
energielabel > energieprestatie
label huis > energielabel
energieleverancier = energiemaatschappij
nuon, essent, eneco > energieleverancier
netbeheerder = netwerkbedrijf
stedin, enexis, liander, alliander > netbeheerder
stroomstoring = storing elektriciteit
stroom uitgevallen, stroom valt uit, licht uitgevallen > stroomstoring
gaslucht, gas ruiken > gaslek melden
gas afsluiten, gasmeter weg > netbeheerder gasaansluiting
zwaardere aansluiting, krachtstroom, meterkast > netbeheerder elektriciteitsaansluiting
slimme meter > energiemeter
netcongestie = vol stroomnet
windmolen = windturbine
windmolens > windenergie
windpark = windturbines
zonneweide = zonnepark
zonnepark > zonne-energie
kerncentrale = kernenergie
jodiumpil = jodiumtabletten
jodium > jodiumtabletten
opwarming aarde, broeikaseffect, co2 > klimaatverandering
regenpijp, hemelwater > afkoppelen regenwater
regenpijp afkoppelen > afkoppelen regenwater
groen dak = sedumdak
groen dak > subsidie groene daken
tegels uit tuin, tuin vergroenen, minder tegels > vergroening tuin subsidie
drinkwater = leidingwater
kraanwater > drinkwater
vitens, brabant water, evides, waternet, dunea > drinkwaterbedrijf
bruin water, water smaakt raar, geen water uit kraan > storing drinkwater
waterleiding gesprongen, waterlek straat > storing drinkwater
sproeiverbod > water besparen
droogte = watertekort
waterschap = hoogheemraadschap
sloot dempen, sloot graven, dam aanleggen > watervergunning
bronbemaling, water oppompen, put slaan > grondwateronttrekking
lozen op sloot > lozen oppervlaktewater
fijnstof > luchtkwaliteit
luchtvervuiling = luchtverontreiniging
vieze lucht fabriek, roet > luchtkwaliteit
luchtkwaliteit = schone lucht
stikstofberekening, aerius > stikstof natuurvergunning
natura 2000 > natuurgebied
boer, boerderij, boerenbedrijf > agrarisch bedrijf
veehouderij > agrarisch bedrijf
stoppende boer, uitkoop boer > beëindigingsregeling veehouderij
landbouwgif, bespuiten, gif spuiten > gewasbeschermingsmiddelen
bestrijdingsmiddel = gewasbeschermingsmiddel
roundup, glyfosaat > bestrijdingsmiddelen
chroom 6 > gevaarlijke stoffen
gifwolk > gevaarlijke stoffen
olie op straat, olie op water, olievlek > milieuverontreiniging melden
milieuklacht = milieuoverlast
milieudelict, milieuvervuiling > milieuverontreiniging
omgevingsdienst = milieudienst
dcmr, odra, odzob, rud > omgevingsdienst
gaswinning, aardbeving groningen, bevingsschade, mijnbouwschade > aardbevingsschade
img = instituut mijnbouwschade
nam schade, scheuren beving > aardbevingsschade
natuurgebied = natuurreservaat
crossmotor bos, quad bos > rijden in natuurgebied
beschermde planten, beschermde dieren > beschermde soorten
flora en faunawet > omgevingswet natuur
herplantplicht = herplanten bomen
straling mast, elektrosmog > straling antenne
`
