export const waste = `
# afval
vuilnis = afval
vuil > afval
rotzooi > afval
troep > afval
rommel > afval
waste, garbage, trash > afval
huisvuil = huishoudelijk afval
huishoudelijk afval > restafval
grijze container > restafval
vuilnisbak = afvalcontainer
kliko = afvalcontainer
kliko = rolcontainer
minicontainer = kliko
otto, ottobak, otto container > afvalcontainer
afvalbak > afvalcontainer
afvalemmer > afvalcontainer
container thuis > minicontainer
vuilnisemmer, vuilbak, vuilcontainer > afvalcontainer
rolemmer, duobak > minicontainer
groene bak, groene kliko, groene container > gft-container
grijze bak, grijze kliko, grijze container, zwarte kliko > restafvalcontainer
blauwe bak, blauwe kliko, blauwe container > papiercontainer
oranje bak, oranje kliko, oranje container > pmd-container
biobak, biocontainer > gft-container
gft = groente fruit tuinafval
groenafval = tuinafval
snoeiafval = tuinafval
snoeihout > snoeiafval
takkenroute, takkeninzameling > snoeiafval
schillenboer, etensresten, keukenafval > gft-afval
gfe = groente fruit etensresten
luiers = luierafval
pampers > luiers
luiercontainer > luiers inzameling
incontinentiemateriaal > luiers inzameling, medisch afval
plastic > pmd
pmd = plastic blik drankenkartons
pbd = plastic blik drankenkartons
plastic zak, plastic zakken, pmd zakken > pmd-zakken
plastic verpakkingen = pmd
blikjes, blik > pmd
melkpakken, drankpakken, drankenkartons > pmd
plastic bak > pmd-container
lege flessen statiegeld > statiegeld
piepschuim > milieustraat
glasbak = glascontainer
flessenbak = glasbak
flessen weggooien, glas weggooien > glasbak
papierbak = papiercontainer
oud papier = papier karton
karton weggooien, dozen weggooien > oud papier
krantenbak > papiercontainer
kleding weggooien, oude kleding, kledingbak > textielcontainer
kledingcontainer = textielcontainer
kledingzak > textiel inzameling
lompen > textiel
zak van max > textielcontainer
oude schoenen > textiel
grofvuil = grof huishoudelijk afval
grof afval = grofvuil
grof vuil = grofvuil
grofvuil ophalen, bank ophalen, bankstel ophalen > grofvuil
oude bank weg, oud bankstel, bankstel wegdoen > grofvuil
matras, matras wegdoen, oud matras > grofvuil, matras inleveren
oude meubels, meubels wegdoen > grofvuil, kringloopwinkel
oude kast weg, vloerbedekking wegdoen, oud tapijt > grofvuil
wasmachine wegdoen, oude koelkast, oude wasmachine > elektrische apparaten inleveren
witgoed = elektrische apparaten
bruingoed > elektrische apparaten
koelkast weggooien, tv weggooien, computer weggooien > elektrische apparaten inleveren
elektronica weggooien > e-waste, elektrische apparaten
e-waste = elektrische apparaten
oude televisie, oude tv, oude computer > elektrische apparaten inleveren
oud ijzer > metaal, milieustraat
oudijzerboer, ijzerboer > opkoper metalen
kca = klein chemisch afval
chemisch afval = klein chemisch afval
chemokar, chemobus > klein chemisch afval
verf weggooien, verfblikken, oude verf > klein chemisch afval
batterijen, accu inleveren, lege batterijen > klein chemisch afval
frituurolie, oude olie > frituurvet inleveren
vet weggooien > frituurvet inleveren
lampen weggooien, spaarlamp, tl buis > klein chemisch afval
medicijnen weggooien, oude medicijnen > medicijnen inleveren, apotheek
naalden, injectienaalden, insulinespuiten > medisch afval, klein chemisch afval
gasfles, lachgasfles, lachgascilinder > gasflessen inleveren
autobanden wegdoen, oude banden > autobanden inleveren
puin = bouwafval
puin > bouw- en sloopafval
bouwpuin = bouw- en sloopafval
verbouwingsafval = bouw- en sloopafval
tegels wegbrengen, stenen weggooien > puin, milieustraat
gips weggooien, hout weggooien, sloophout > milieustraat
grond wegbrengen, zand wegbrengen, aarde wegdoen > grond inleveren milieustraat
asbest wegbrengen > asbest inleveren milieustraat
stortplaats > milieustraat
vuilstort > milieustraat
vuilnisbelt > milieustraat
vuilstortplaats > milieustraat
gemeentewerf > milieustraat
afvalbrengstation = milieustraat
milieustation = milieustraat
milieupark = milieustraat
recycleplein, recyclestation, brengplein > milieustraat
afvalpunt = milieustraat
grondstoffenstation, aanbiedstation > milieustraat
recycling station, dump > milieustraat
afval wegbrengen, rommel wegbrengen, spullen wegbrengen > milieustraat
aanhanger milieustraat, karretje storten > milieustraat
gratis storten > milieustraat tarieven
milieupas = afvalpas
vuilpas = afvalpas
toegangspas container > afvalpas
pasje container, containerpas, vuilnispas > afvalpas
stortpas > milieupas
afvalpas kwijt, afvalpas kapot > afvalpas vervangen
ondergrondse container = verzamelcontainer
orac > ondergrondse container
container zit vol, container vol, bak vol > volle container melden
container kapot, kliko kapot, bak kapot > container vervangen, container reparatie
container klemt, klep vast, container open niet > storing ondergrondse container
deksel kapot, wiel kapot kliko > container reparatie
kliko gestolen, bak kwijt > container vermist, afvalcontainer aanvragen
kliko aanvragen, bak aanvragen, nieuwe kliko > afvalcontainer aanvragen
extra kliko, extra bak, tweede container > extra container
grotere container, kleinere container, bak omruilen > container omwisselen
omruilen = omwisselen
kliko inleveren > container inleveren
kliko schoonmaken, bak stinkt, kliko stinkt > container reinigen
vieze container, maden in container > container reinigen
bak niet opgehaald, kliko niet geleegd > container niet geleegd
vuilnis niet opgehaald, afval niet opgehaald > gemiste inzameling, container niet geleegd
ophaaldag = inzameldag
ophaaldagen > afvalkalender
ophaalschema = afvalkalender
vuilniskalender = afvalkalender
afvalwijzer = afvalkalender
afvalapp > afvalkalender
vuilnis ophaaldag > afvalkalender
vuilniswagen, vuilnisauto > afvalinzameling
vuilnisman, vuilnismannen > afvalinzameling
vuilophaaldienst = afvalinzameling
vuilnisophaaldienst = afvalinzameling
reinigingsdienst > afvalinzameling
roteb, avalex, omrin, circulus, rd4, twente milieu, rova > afvalinzameling
inzamelen = inzameling
vuilniszak = afvalzak
vuilniszakken kopen, gemeentezakken, restafvalzak > afvalzak
grijze zak, dure zakken > afvalzak restafval
zak naast container, afval naast container, bijplaatsing > bijgeplaatst afval
dumpen > illegaal storten
gedumpt, afval gedumpt, vuilnis gedumpt > illegaal afval, afvaldump
illegale stort, afvaldumping > afvaldump
rommel op straat, rotzooi op straat, vuil op straat > zwerfafval
zwerfvuil = zwerfafval
afval prikken, afvalprikker, prikstok > zwerfafval opruimen
vuilprikker > zwerfafval opruimen
opruimactie = zwerfafval opruimen
afval rapen > zwerfafval opruimen
prullenbak > afvalbak openbaar
prullenbak vol, prullenbak kapot > afvalbak openbare ruimte
hondenpoepbak, blikvanger > afvalbak openbare ruimte
vuilnisbelasting = afvalstoffenheffing
vuilniskosten > afvalstoffenheffing
reinigingsrecht > afvalstoffenheffing bedrijven
reinigingsheffing = afvalstoffenheffing
afvalheffing = afvalstoffenheffing
diftar = gedifferentieerd tarief
betalen per lediging, betalen per keer > diftar
legen = lediging
compostbak = compostvat
compost = composteren
gratis compost > compostdag
wormenhotel > composteren
bladkorf = bladbak
bladkorf, bladeren opruimen, blad vegen > bladafval
bladeren = blad
herfstblad > bladafval
kerstboom weg, kerstboom ophalen, oude kerstboom > kerstbomen inzameling
kringloop = kringloopwinkel
tweedehands winkel, spullen weggeven > kringloopwinkel
spullen doneren > kringloopwinkel
afval scheiden = afvalscheiding
waar hoort afval > afvalscheiding, afval abc
thuisdialyse > medisch afval
bedrijfsafval = zakelijk afval
afval van winkel, afval bedrijf > bedrijfsafval
nee nee sticker = antireclamesticker
nee ja sticker = antireclamesticker
ja ja sticker = reclame sticker
reclamefolders, ongewenste folders, reclamedrukwerk > antireclamesticker
geen reclame brievenbus > antireclamesticker
dood dier weggooien > kadaver
container op straat verhuur, afvalbak verbouwing, puincontainer > objectvergunning container
bigbag, puinbak > objectvergunning container
takken wegbrengen, takken ophalen, takkenbos > snoeiafval
recycling, recyclen > afvalscheiding
`
