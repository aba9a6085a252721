export const parkingAndTraffic = `
# parkeren en verkeer
parkeerplek = parkeerplaats
parkeervak = parkeerplaats
parking permit, parking > parkeervergunning
vergunning auto straat, bewonersvergunning, bewonerspas > parkeervergunning bewoners
bewonerskaart, parkeerkaart bewoners > parkeervergunning bewoners
parkeersticker, parkeerabonnement, parkeerpas > parkeervergunning
parkeerontheffing = ontheffing parkeren
tweede auto, tweede vergunning auto > tweede parkeervergunning
wachtlijst vergunning parkeren > parkeervergunning wachtlijst
kenteken veranderen > kenteken wijzigen parkeervergunning
nieuw kenteken doorgeven > kenteken wijzigen parkeervergunning
leenauto, vervangende auto, huurauto > tijdelijk kenteken parkeervergunning
vergunning stoppen, vergunning opzeggen parkeren > parkeervergunning opzeggen
opzeggen = beëindigen
stopzetten = beëindigen
bezoek parkeren, visite parkeren, visite > bezoekersparkeren
bezoekerskaart, bezoekerspas, bezoekersregeling, kraskaart > bezoekersparkeren
bezoekersvergunning = bezoekersparkeren
visitor parking > bezoekersparkeren
bezoekersuren, parkeertegoed, uren bijkopen > bezoekersparkeren
visite aanmelden, bezoek aanmelden, kenteken aanmelden > bezoekersparkeren
oppas parkeren, mantelzorger parkeren > parkeervergunning mantelzorg
mantelzorgvergunning = parkeervergunning mantelzorg
thuiszorg parkeren, verpleegkundige parkeren > parkeervergunning zorgverlener
klusjesman parkeren, aannemer parkeren, schilder parkeren, loodgieter parkeren > parkeerontheffing, parkeervergunning bedrijven
werkbus parkeren, bestelbus parkeren > parkeervergunning bedrijven
bedrijfsbus, busje parkeren > parkeren grote voertuigen
ondernemer parkeren, personeel parkeren > parkeervergunning bedrijven
belparkeren = mobiel parkeren
parkeerapp, parkmobile, yellowbrick, easypark, parkeren app > mobiel parkeren
parkeermeter = parkeerautomaat
parkeerpaal, parkeerkaartje, parkeerticket > parkeerautomaat
automaat kapot, parkeermeter kapot > parkeerautomaat storing
betaald parkeren = parkeerbelasting
parkeerkosten = parkeertarieven
parkeergeld = parkeertarieven
parkeren gratis, gratis parkeren > parkeertarieven
parkeertijden = tijden betaald parkeren
zondag parkeren, parkeren koopavond > tijden betaald parkeren
parkeerhuis > parkeergarage
weekkaart > parkeren dagkaart
park and ride, transferium > parkeren reizen
parkeerschijf, blauw schijfje, blauwe schijf > blauwe zone
blauwe streep, blauwe lijn > blauwe zone
blauwe zone = parkeerschijfzone
parkeerboete = naheffingsaanslag parkeerbelasting
bekeuring = boete
bon > boete
prent > bekeuring
parkeerbon, parkeerbekeuring > naheffingsaanslag parkeerbelasting
bon gekregen, prent gekregen > boete, bezwaar
boete parkeren bezwaar, oneens parkeerboete, onterechte parkeerboete > bezwaar naheffing parkeerbelasting
wielklem > naheffing parkeren
wegsleepregeling = wegslepen
auto weggesleept, auto meegenomen > wegslepen voertuig
weggesleept = wegslepen
takelen, afslepen > wegslepen
autowrak, wrak, auto wrak straat > voertuigwrak
auto zonder kenteken > voertuigwrak, geparkeerd wrak
auto staat stil, auto blijft staan > voertuigwrak, fout parkeren
fout geparkeerd, foutparkeerder, foutparkeren > fout parkeren melden
foutparkeren = fout parkeren
auto op stoep, stoep geparkeerd, parkeren op stoep > fout parkeren melden
auto voor uitrit, uitrit geblokkeerd, oprit geblokkeerd > fout parkeren melden
hulpdiensten geblokkeerd, dubbel geparkeerd > fout parkeren melden
invalidenparkeerkaart = gehandicaptenparkeerkaart
invalidekaart, invalidenkaart, invalidenpas > gehandicaptenparkeerkaart
invalidenparkeerplaats = gehandicaptenparkeerplaats
invalidenplaats, invalideplek, invalidenplek > gehandicaptenparkeerplaats
gpk = gehandicaptenparkeerkaart
gpp = gehandicaptenparkeerplaats
parkeerkaart rolstoel, handicap kaart, disabled parking > gehandicaptenparkeerkaart
blauwe kaart auto > gehandicaptenparkeerkaart
minder valide parkeren, mindervaliden parkeerplaats > gehandicaptenparkeerplaats, gehandicaptenparkeerkaart
parkeerplaats voor deur > gehandicaptenparkeerplaats kenteken
passagierskaart > gehandicaptenparkeerkaart passagier
bestuurderskaart parkeren > gehandicaptenparkeerkaart bestuurder
slecht been parkeren, niet lopen parkeren > gehandicaptenparkeerkaart
invalide = gehandicapt
mindervalide = gehandicapt
gehandicapt > beperking
caravan straat, caravan voor deur > parkeren caravan
camper straat > parkeren camper
aanhanger parkeren > parkeren aanhangwagen
vrachtwagen parkeren, truck parkeren, vrachtauto > parkeren grote voertuigen
camperplaats = camperplek
overnachten camper > camperplaats, kamperen
vouwwagen > parkeren caravan
laadpaal = oplaadpunt
oplaadpaal = laadpaal
laadpunt = laadpaal
laadpaal aanvragen, laadpaal straat, paal voor elektrische auto > openbare laadpaal
elektrisch rijden, elektrische auto laden, auto opladen > laadpaal
kabel over stoep, verlengde private aansluiting > laadkabel stoep
laadpaal kapot > storing laadpaal
laadpaalklever > laadpaal
deelauto = autodelen
deelfiets, deelscooter, felyx, check scooter, greenwheels > deelvervoer
deelscooters overlast, scooter op stoep > deelvervoer overlast
milieuzone = emissiezone
zero emissie zone, nul emissie zone > milieuzone
diesel binnenstad, oude diesel > milieuzone
autovrij > voetgangersgebied
autoluw > autovrij
voetgangersgebied inrijden, binnenstad inrijden, centrum in met auto > ontheffing voetgangersgebied
inrijontheffing > ontheffing voetgangersgebied, ontheffing autovrij gebied
bevoorraden > laden en lossen
drempels, hobbel > verkeersdrempel
te hard rijden straat, racen in straat, hardrijders > snelheid verkeer, verkeersveiligheid
snelheidsremmende maatregel > verkeersdrempel
snelheidsmeting, smiley bord > snelheid verkeer
dertig kilometer zone, 30 km > 30 kilometerzone
30 zone = 30 kilometerzone
gevaarlijk kruispunt, gevaarlijke oversteek, onveilig verkeer > verkeersveiligheid
zebrapad = voetgangersoversteekplaats
zebra oversteek > voetgangersoversteekplaats
oversteken school, klaarover > verkeersbrigadier
kiss and ride, zoenstrook > schoolzone verkeer
spiegel bocht > verkeersspiegel
witte streep, gele streep, kruis op weg > wegmarkering
gele streep > parkeerverbod
parkeerverbod = verboden te parkeren
tijdelijk parkeerverbod, bord verboden parkeren > tijdelijke verkeersmaatregel
parkeerplaats reserveren, parkeervak afzetten, parkeerplek vrijhouden > objectvergunning, tijdelijke verkeersmaatregel
verkeersbesluit > verkeersmaatregel
eenrichtingsweg = eenrichtingsverkeer
drukte verkeer > verkeersoverlast
sluipverkeer > verkeersoverlast
vrachtverkeer, vrachtwagens straat > verkeersoverlast
inrit = uitweg
uitrit = uitweg
oprit = uitweg
oprit maken, inrit maken, uitrit maken > uitweg aanleggen
stoep verlagen, stoeprand verlagen, verlaagde stoep > uitweg aanleggen
voortuin parkeren, parkeren in tuin, parkeren eigen erf > uitweg aanleggen
exceptioneel vervoer = exceptioneel transport
zwaar transport > ontheffing exceptioneel transport
gevaarlijke stoffen vervoeren > routering gevaarlijke stoffen
scooter stoep, brommer stoep > fout parkeren
ov = openbaar vervoer
bus rijdt niet, buslijn, dienstregeling > openbaar vervoer
ov chipkaart = ov-chipkaart
ov kaart = ov-chipkaart
ovpay > ov-chipkaart
conducteur boete, zwartrijden, trein zonder kaartje > reizen zonder vervoerbewijs
trein vertraging, geld terug trein > vertraging openbaar vervoer
belbus, deeltaxi, buurtbus > regiotaxi
regiotaxi = wmo-taxi
taxipas > regiotaxi
vervoerspas > regiotaxi, wmo-vervoer
taxi verder weg > valys bovenregionaal vervoer
seniorenkaart bus, gratis ov, gratis bus > gratis openbaar vervoer
auto verdwenen straat, auto niet teruggevonden > wegslepen voertuig
nieuwe auto parkeren, nieuwe auto vergunning > kenteken wijzigen parkeervergunning
`
