export const careAndSupport = `
# wmo, mantelzorg, hulpmiddelen
wmo = wet maatschappelijke ondersteuning
wvg > wmo
awbz > wlz
wlz = wet langdurige zorg
awbz > wmo
wmo aanvragen, zorg aanvragen gemeente > wmo melding, keukentafelgesprek
keukentafelgesprek = wmo-onderzoek
wmo consulent, wmo loket, zorgloket > wmo melding
sociaal wijkteam = sociaal team
wijkteam = sociaal team
sociaal loket > wmo loket
hulp in huis, huishoudelijke hulp > hulp bij huishouden
huishoudelijke hulp = huishoudelijke ondersteuning
poetshulp, poetsvrouw, schoonmaakster, werkster, poets > huishoudelijke hulp
thuishulp, alfahulp, interieurverzorgster, hulp in huishouding > huishoudelijke hulp
schoonmaakhulp = huishoudelijke hulp
home help, household help > huishoudelijke hulp
thuiszorg > wijkverpleging
wassen aankleden, steunkousen, hulp bij douchen > wijkverpleging
wijkzuster, wijkverpleegkundige > wijkverpleging
persoonlijke verzorging > wijkverpleging
eigen bijdrage wmo = abonnementstarief
eigen bijdrage zorg, rekening cak > eigen bijdrage cak
cak = centraal administratie kantoor
pgb = persoonsgebonden budget
pgb frauderen > zorgfraude melden
svb pgb > persoonsgebonden budget svb
trap lopen moeilijk > traplift, woningaanpassing
traplift > woningaanpassing
woningaanpassing = woonvoorziening
huis aanpassen, badkamer aanpassen, douche aanpassen > woningaanpassing
drempels weg, beugels, douchestoel, verhoogd toilet > woningaanpassing, hulpmiddelen
wc verhoger, toiletverhoger, krukken lenen > hulpmiddelen thuiszorgwinkel
hoog laag bed, ziekenhuisbed thuis > hulpmiddelen zorgverzekering
scootmobiel aanvragen, scootmobiel nodig > wmo hulpmiddel scootmobiel
scootmobiel kapot, rolstoel kapot, lekke band scootmobiel > reparatie hulpmiddel
rolstoel aanvragen > wmo rolstoel
rollator > loophulpmiddel
driewieler, driewielfiets > wmo vervoersvoorziening
scootmobiel stalling, stalling scootmobiel > scootmobielstalling
hulpmiddel inleveren, rolstoel teruggeven > hulpmiddel retour
rolstoeltaxi, taxi wmo, taxi ouderen > regiotaxi wmo-vervoer
slecht ter been, moeilijk lopen > wmo vervoersvoorziening
vervoer ziekenhuis, taxi ziekenhuis > zittend ziekenvervoer
vervoer ouderen, brengen dokter > vervoersvoorziening
auto aanpassen > auto-aanpassing
dagopvang > dagbesteding
dagbesteding = dagactiviteiten
dagverzorging = dagbesteding
opvang dementerende, dementie dagopvang > dagbesteding
dement, alzheimer > dementie
dementie > casemanager, dagbesteding
eenzaam = eenzaamheid
alleen voelen, eenzame ouderen > eenzaamheid
maatje zoeken, vrijwilliger bezoek > maatjesproject
tafeltje dekje = maaltijdservice
maaltijd aan huis, warm eten thuis > maaltijdservice
maaltijdvoorziening = maaltijdservice
samen eten > eettafel ouderen
boodschappendienst, boodschappen doen hulp, boodschappenhulp > boodschappenservice
alarm ketting, noodknop ouderen, halsalarm > personenalarmering
personenalarmering = alarmknop
mantelzorger = mantelzorg
zorgen voor naaste > mantelzorg
zorgen voor moeder, zorgen voor ouders, zorg voor partner > mantelzorg
overbelast mantelzorger, ontlasten mantelzorger, zorg te zwaar > respijtzorg
respijtzorg = vervangende mantelzorg
logeerzorg > respijtzorg
logeeropvang, logeerhuis > respijtzorg
mantelzorgwaardering = mantelzorgcompliment
bonus mantelzorg, geld mantelzorger, mantelzorgbonus > mantelzorgwaardering
mantelzorgverlof > zorgverlof
cliëntondersteuner = onafhankelijke cliëntondersteuning
hulp bij keukentafelgesprek > onafhankelijke cliëntondersteuning
maatschappelijk werk = maatschappelijk werker
hulpverlener > maatschappelijk werk
sociaal raadslieden = sociaal raadsman
raadslieden > juridische hulp
begeleiding thuis, ambulante begeleiding, woonbegeleiding > wmo begeleiding individueel
begeleid wonen = beschermd wonen
ribw, zelfstandig wonen begeleiding > beschermd wonen
dakloos = dakloosheid
dakloos, op straat slapen > daklozenopvang, maatschappelijke opvang
homeless > daklozenopvang
nachtopvang > daklozenopvang
slaapopvang > daklozenopvang
daklozenopvang = maatschappelijke opvang
thuisloos > dakloos
winteropvang, kouderegeling, winterkouderegeling > daklozenopvang
crisisopvang > noodopvang
mishandeld door man, man slaat, vrouw geslagen, geslagen thuis > huiselijk geweld, vrouwenopvang
blijf van mijn lijf huis, blijfhuis, blijf van mijn lijf > vrouwenopvang
vrouwenopvang = opvang huiselijk geweld
partnergeweld > huiselijk geweld
klappen thuis, geweld thuis, bang voor man > huiselijk geweld, veilig thuis
domestic violence > huiselijk geweld
amk > veilig thuis
veilig thuis = meldpunt huiselijk geweld
ouderenmishandeling = mishandeling ouderen
oudermishandeling > ouderenmishandeling
huisverbod = tijdelijk huisverbod
man uit huis zetten > tijdelijk huisverbod
eerwraak, eergeweld > eergerelateerd geweld
ex stalkt, stalker > stalking belaging
verkracht, verkrachting, aangerand > seksueel geweld
aanranding, verkracht > centrum seksueel geweld
bejaardentehuis > verpleeghuis
bejaardenhuis = verzorgingshuis
verzorgingshuis = verpleeghuis
rusthuis, bejaardenoord, zorgcentrum > verpleeghuis
oma naar verpleeghuis, vader naar verpleeghuis > wlz-indicatie
wachtlijst verpleeghuis > verpleeghuis wlz
ciz = centrum indicatiestelling zorg
zzp indicatie, zorgzwaartepakket > wlz-indicatie
gehandicaptenzorg > zorg beperking
verstandelijk gehandicapt, zwakbegaafd, lvb > verstandelijke beperking
blind = slechtziend
doof = slechthorend
doventolk = gebarentolk
gebarentolk > tolkvoorziening
slechthorend, hoorapparaat > gehoorapparaat
braille, visueel beperkt, taststok > visuele beperking
ggz = geestelijke gezondheidszorg
psychisch, psychische klachten, geestelijk in de war > geestelijke gezondheidszorg
overspannen, burn-out, depressie > psychische klachten
verslaafd = verslaving
alcoholverslaving, drankprobleem > verslavingszorg
verslaafd, drugsverslaafd, junk, afkicken > verslavingszorg
gokken stoppen, gokverslaafd > verslavingszorg gokken
cruks = uitsluiting kansspelen
gedwongen opname > crisismaatregel
ibs = inbewaringstelling
bopz > wet verplichte ggz
wvggz = wet verplichte ggz
opnemen psychiatrie, inrichting opname, gedwongen opnemen > crisismaatregel, zorgmachtiging
rechterlijke machtiging > zorgmachtiging
vrijwilligerswerk zoeken > vrijwilligerswerk
vrijwilligerscentrale = vrijwilligerswerk
jongemantelzorger, jonge mantelzorger > mantelzorg jongeren
seniorenvoorlichter, bezoek 75 plussers > ouderenadviseur
klusjes hulp, tuin hulp ouderen > klussendienst vrijwilligers
tuinonderhoud hulp > klussendienst
zwerfjongere, jongere uit huis gezet > opvang jongeren
vrijgekomen uit gevangenis > nazorg ex-gedetineerden
ex gedetineerde = ex-gedetineerde
`
