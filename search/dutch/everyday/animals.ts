export const animals = `
# dieren
puppy, pup > hond
hondje > hond
hond kwijt, kat kwijt, poes kwijt, kat weggelopen, hond weggelopen > vermist huisdier
dier kwijt > vermist huisdier
huisdier weg > vermist huisdier
hond gevonden, kat gevonden, poes gevonden, vogel gevonden > gevonden dier
zwerfkat > zwerfdier
loslopende kat > zwerfdier
poes = kat
kater > kat
amivedi > vermist huisdier, gevonden dier
asielhond > dierenasiel
dier naar asiel, hond wegdoen, kat wegdoen > dierenasiel, afstand huisdier
gewond dier > dierenambulance
zieke vogel, zieke egel, gewonde vogel > dierenambulance
aangereden hert, ree aangereden, wild aangereden > aanrijding wild
dood dier = kadaver
dode kat, dode hond, dode vogel, dode eend > dood dier melden
dode ganzen, dode zwaan, dode vos > dood dier melden, vogelgriep
dier begraven, huisdier begraven, hond begraven > overleden huisdier
kat dood, hond dood > overleden huisdier
destructie > kadaver ophalen
belasting voor hond > hondenbelasting
hond aanmelden, hond afmelden, hond opgeven > hondenbelasting
hond dood afmelden > afmelden hondenbelasting
hondenpenning > hondenbelasting
hond chippen, chip hond, chippen > identificatie en registratie
chippen > chipplicht
hondenpaspoort > dierenpaspoort
hond mee vakantie, hond meenemen buitenland, kat mee vliegtuig > reizen met huisdier
rabiës, hondsdolheid > rabiësvaccinatie
inenting hond, hond inenten > vaccinatie huisdier
hond los, honden los, hond uitlaten > hondenuitlaatplaats
losloopveld, uitlaatplek, uitlaatveldje, hondenveldje > hondenuitlaatplaats
hondenlosloopterrein > losloopgebied
loslopende honden, hond niet aan lijn > aanlijnplicht
hond aan lijn, aangelijnd, riem hond > aanlijnplicht
gebeten door hond, hond beet > bijtincident
bijtende hond, agressieve hond, vechthond, pitbull > gevaarlijke hond
bijtincident = hondenbeet
hoogrisicohond > gevaarlijke hond
verwaarloosd dier, dierenmishandeling > dierenverwaarlozing
dier verwaarloosd, hond mishandeld, hond in auto > dierenmishandeling melden
dierenpolitie, 144 > dierenmishandeling
dierenleed > dierenmishandeling
broodfok, illegale hondenhandel > hondenhandel
ongedierte = plaagdieren
plaagdieren > ongediertebestrijding
rat, ratten, rattenplaag > rattenbestrijding
rat gezien, ratten tuin, rat in huis > ratten ongediertebestrijding
muis in huis > muizen ongediertebestrijding
rattengif, muizengif > rattenbestrijding
kakkerlakken, kakkerlak, bedwants, bedwantsen, wandluis > ongediertebestrijding
vlooien, mieren, zilvervisjes, papiervisjes > ongediertebestrijding
pissebedden, tapijtkever > ongediertebestrijding
ongediertebestrijder > ongediertebestrijding
wesp, hoornaar, hoornaarnest > wespennest verwijderen
aziatische hoornaar > hoornaar melden
bijen, bijennest, hommels > bijenzwerm imker
imker = bijenhouder
bijen houden, bijenkast, bijenvolk > bijenhouden
rups, rupsen, jeukrups, harige rups > eikenprocessierups
rupsen in boom > eikenprocessierups
tekenbeet > lyme
knutten, steekmuggen > muggenoverlast
duiven voeren, duivenpoep, duivenplaag > duivenoverlast
meeuw > meeuwenoverlast
ganzen, roeken, kraaien, spreeuwen > vogeloverlast
nijlgans > ganzen
eenden voeren, vogels voeren, dieren voeren > voederverbod
marter op zolder, marter in auto > steenmarter
vleermuis in huis, vleermuizen spouw > beschermde diersoorten
egel, vos, bever > beschermde diersoorten
mol, mollen > mollenbestrijding
konijnen, konijnenplaag > faunabeheer
wolf gezien, schaap doodgebeten > wolf melding, faunaschade
rivierkreeft, rivierkreeften > invasieve exoten
kippen, kippen houden, kip tuin > hobbydieren houden
hobbykippen > hobbydieren
haan, haan houden > hobbydieren houden
paard houden, pony, schapen houden, geit, varken tuin > hobbydieren houden
ophokplicht > vogelgriep
vogelgriep = vogelpest
mond en klauwzeer, blauwtong, varkenspest > dierziekte
paard op openbare weg, paardenpoep, ruiterpad > paarden
slang ontsnapt, exotisch dier, slang houden, aap houden > huisdierenlijst
huisdierenlijst = toegestane huisdieren
positieflijst > huisdierenlijst
schapen slachten, offerfeest slachten > ritueel slachten
halal slachten > ritueel slachten
visakte, visvergunning > vispas sportvissen
vissen toegestaan, vishengel > vispas
jagen = jacht
jager, jachtvergunning > jachtakte faunabeheer
dierenpension, hondenpension, hondenschool, trimsalon > bedrijfsmatig dieren houden
kinderboerderij = stadsboerderij
hertenkamp, dierenweide > kinderboerderij
wilde dieren circus > circus
hulphond = assistentiehond
blindengeleidehond > assistentiehond
hond asiel, kat asiel, dier asiel > dierenasiel
`
