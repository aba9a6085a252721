export const housingAndBuilding = `
# wonen en bouwen
huis = woning
huis zoeken, woning zoeken, huurhuis zoeken > woonruimte zoeken
huurhuis = huurwoning
woonruimte = woning
appartement = flat
corporatiewoning = sociale huurwoning
woningbouwvereniging = woningcorporatie
woningstichting = woningcorporatie
woningbouw huis > sociale huurwoning
social housing > sociale huurwoning
inschrijven woning, inschrijven huurwoning, wachtlijst woning > woningzoekende inschrijven
wachtlijst huis, ingeschreven woningnet > woningzoekende inschrijven
woningnet, woonnet, klik voor wonen, wooniezie, thuispoort > woningzoekende inschrijven
urgentie woning, met spoed huis > urgentieverklaring
voorrang woning = urgentieverklaring
noodwoning, dringend huis nodig > urgentieverklaring
scheiding huis nodig, gescheiden geen huis > urgentieverklaring
huurtoeslag = huursubsidie
subsidie huur > huurtoeslag
huurachterstand, achterstand huur > huurschuld
huur te hoog, te hoge huur > huurprijscheck, huurcommissie
huurverhoging > huurprijs
puntensysteem huur, punten woning, huurpunten > woningwaarderingsstelsel
wws = woningwaarderingsstelsel
maximale huur, huurprijs controleren > woningwaarderingsstelsel, huurprijscheck
huurbaas = verhuurder
huisbaas = verhuurder
huisjesmelker = malafide verhuurder
slechte verhuurder, huisbaas doet niks, huisbaas repareert niet > onderhoud huurwoning, huurcommissie
klacht verhuurder > meldpunt goed verhuurderschap
goed verhuurderschap = wet goed verhuurderschap
discriminatie bij huren > woondiscriminatie, goed verhuurderschap
borg = waarborgsom
borg niet terug, borg terug > waarborgsom
servicekosten huur > servicekosten
uit huis gezet, huis uitgezet > ontruiming
ontruimd, uithuiszetting > ontruiming woning
uithuiszetting = ontruiming
huur opgezegd > huurcontract opzeggen, huurbescherming
huur opzeggen > huurcontract opzeggen
tijdelijk huurcontract > huurcontract
onderhuur = onderverhuur
onderverhuren = onderverhuur
woningruil = huizenruil
woningfraude = woonfraude
illegaal verhuren, illegale kamerverhuur, illegale bewoning > woonfraude
airbnb = vakantieverhuur
airbnb > toeristische verhuur
booking.com > bed and breakfast
bed and breakfast = b&b
huis verhuren toeristen, huis verhuren vakantie > toeristische verhuur, registratienummer
vakantieverhuur = toeristische verhuur
kamerverhuur = verkamering
kamers verhuren, huis verkameren, studentenhuis > omzettingsvergunning kamerverhuur
kamer huren = kamerhuur
huis opsplitsen, woning opsplitsen > woningsplitsing
woning splitsen = woningsplitsing
twee huizen samenvoegen > samenvoegen woningen
woning onttrekken > onttrekkingsvergunning
huisvestingsvergunning = woonvergunning
zelfbewoningsplicht > opkoopbescherming
huis kopen om te verhuren, buy to let > opkoopbescherming
leegstand = leegstaande woning
leegstaand huis, huis staat leeg, leeg pand > leegstand
leegstandwet > tijdelijke verhuur
antikraak = leegstandbeheer
kraken > kraakpand
krakers > kraken
anti speculatie > antispeculatiebeding
woonwagenkamp > woonwagenstandplaats
woonboot > ligplaats
woonark > woonboot ligplaats
bootplek, boot aanleggen > ligplaats
klein huisje > tiny house woonvorm
containerwoning, flexwoning, unit tuin > tijdelijke woning
recreatiewoning = vakantiehuis
chalet wonen, wonen vakantiepark, vakantiehuisje wonen > permanente bewoning recreatiewoning
mantelzorgwoning = mantelzorgunit
ouders in tuin, huisje in tuin, kangoeroewoning > mantelzorgwoning, vergunningvrij bouwen
seniorenwoning = ouderenwoning
bejaardenwoning, aanleunwoning > seniorenwoning
bejaarden = ouderen
ouderen = senioren
levensloopbestendig > geschikt wonen ouderen
hofje, knarrenhof > woonvormen ouderen
eerste huis kopen, starter koopwoning > starterslening
starterslening svn > starterslening
starterswoning > starterslening, woning kopen
huis kopen = koopwoning
nhg = nationale hypotheek garantie
eigenaar huis zoeken > kadaster
grens tuin, erfgrens, perceelgrens > kadaster, erfafscheiding
bouwgrond = bouwkavel
bouwkavel kopen, grond om te bouwen, zelfbouw > kavels te koop
vrije kavel > bouwkavel
nieuwbouw > nieuwbouwprojecten woningen
nieuwbouwhuis, nieuwbouwwoning > nieuwbouwprojecten woningen
bouwvergunning > omgevingsvergunning
bouwen vergunning nodig > vergunningcheck omgevingsvergunning
building permit > omgevingsvergunning bouw
zonder vergunning bouwen > vergunningvrij
vergunningsvrij = vergunningvrij
verbouwen = verbouwing
verbouwen huis > omgevingsvergunning
wabo > omgevingswet
aanbouw = uitbouw
serre > uitbouw
erker > uitbouw
opbouw huis, verdieping erop > omgevingsvergunning dakopbouw
optopping > dakopbouw
dakkapel plaatsen > omgevingsvergunning dakkapel
balkon maken > omgevingsvergunning dakterras
schuur > bijgebouw
schuurtje, tuinhuis, tuinhuisje, blokhut, berging > bijgebouw
garage bouwen > bijgebouw
carport, veranda > overkapping
tuinkamer, pergola > overkapping
schutting = erfafscheiding
heg > erfafscheiding
schutting plaatsen, schutting hoogte, hek plaatsen, hekwerk > erfafscheiding
poort tuin, muurtje tuin > erfafscheiding
zwembad tuin, jacuzzi tuin > vergunningcheck zwembad
kozijn vervangen, kozijnen, nieuwe ramen > gevelwijziging
gevel veranderen, raam in muur, pui > gevelwijziging
huis schilderen, kleur huis, gevel verven > welstand, beschermd stadsgezicht
airco plaatsen, buitenunit > airco vergunning, geluid warmtepomp
schotel, schotelantenne > antenne vergunningvrij
schoorsteen, rookkanaal > rookgasafvoer
muur doorbreken, draagmuur, dragende muur > constructieve wijziging
steiger in water, aanlegsteiger > steiger watervergunning
bouwtekening > bouwdossier
bouwtekeningen opvragen, tekening huis, plattegrond huis, blauwdruk huis > bouwdossier, bouwarchief
bouwarchief = bouwdossier
oude bouwvergunning > bouwdossier inzien
bestemmingsplan = omgevingsplan
bestemming wijzigen, bestemming grond, bestemming pand > omgevingsplan wijzigen
ruimtelijke plannen > omgevingsplan
tam omgevingsplan > omgevingsplan
bopa = buitenplanse omgevingsplanactiviteit
afwijken bestemmingsplan > buitenplanse omgevingsplanactiviteit
plannen in buurt, bouwplan buurman > vergunningaanvraag inzien, bekendmakingen
bekendmakingen = overheid officiële publicaties
vooroverleg = principeverzoek
haalbaar plan, bouwidee, schetsplan > vooroverleg, principeverzoek
schetsplan = conceptaanvraag
conceptaanvraag > vooroverleg
welstand > omgevingskwaliteit
kwaliteitsborging = wkb
wkb = wet kwaliteitsborging bouwen
bouwmelding > wet kwaliteitsborging bouwen
bouwbesluit = besluit bouwwerken leefomgeving
bbl = besluit bouwwerken leefomgeving
bouw klaar, klaar met bouwen, oplevering > gereedmelding bouw
start bouw, bouwen begonnen > startmelding bouw
sloop = slopen
slopen > sloopmelding
huis slopen, schuur slopen, muur slopen > sloopmelding
asbestdak, golfplaten, asbest weghalen, eterniet > asbest verwijderen
golfplaat > asbest
asbest in huis, asbestplaat > asbest verwijderen
illegaal bouwen, illegale bouw, bouwen zonder vergunning > handhavingsverzoek bouwen
buurman bouwt, buren bouwen, bouw buren > bezwaar omgevingsvergunning, handhaving
bezwaar bouwplan > bezwaar omgevingsvergunning, zienswijze
bouwoverlast = overlast bouwwerkzaamheden
heien, herrie bouw, hei werkzaamheden > bouwlawaai ontheffing
scheuren in muur, scheur in huis, trillingen > schade bouwwerkzaamheden
verzakking huis, huis verzakt, fundering > funderingsschade
paalrot > funderingsproblemen
funderingsproblemen = funderingsschade
steiger plaatsen, hoogwerker, kraan straat > objectvergunning
bouwsteiger, bouwhekken, bouwkeet, bouwmateriaal op straat > objectvergunning
container op straat, container voor deur > objectvergunning container
dixi, bouwtoilet > objectvergunning
objectvergunning = voorwerpen op de weg
beschermd pand, oud pand, rijksmonument > monument
monumentenvergunning = omgevingsvergunning monument
verbouwen monument > omgevingsvergunning monument
beschermd stadsgezicht = beschermd dorpsgezicht
huisnummer aanvragen, huisnummer veranderen, extra huisnummer > huisnummertoekenning
huisnummerbord, huisnummer toevoeging > huisnummertoekenning
straatnaam bedenken, nieuwe straatnaam > straatnaamgeving
postcode zoeken, postcode nieuw huis > postcode nieuwbouw, huisnummertoekenning
vve = vereniging van eigenaars
vve onderhoud, vve lening > vereniging van eigenaars
schimmel in huis, vocht in huis, lekkage huurhuis > onderhoud huurwoning, gebreken
vochtplekken, lek dak > onderhoud huurwoning
brandmelder > rookmelder
loden leidingen > lood drinkwater
bodem vervuild, vieze grond, vervuilde grond > bodemverontreiniging
schone grond verklaring, bodemrapport > bodeminformatie, bodemonderzoek
bodemvervuiling = bodemverontreiniging
olietank tuin, oude olietank > ondergrondse tank
canon > erfpacht
erfpacht afkopen > erfpacht
planschade = nadeelcompensatie
huis minder waard, waardedaling huis > nadeelcompensatie planschade
wozzen, woz > woz-waarde
onbewoonbaar = onbewoonbaarverklaring
krot, vervallen huis, bouwval > achterstallig onderhoud pand
kamperen > camping
wildkamperen, tent opzetten, overnachten in auto > kamperen buiten camping
slapen in auto > kamperen buiten camping
minicamping = kleinschalig kamperen
kamperen bij boer > kleinschalig kamperen
woningnood = woningtekort
kelder bouwen > omgevingsvergunning kelder
reclame aan gevel, reclamebord, uithangbord, lichtbak > reclamevergunning
zonwering, rolluik, rolluiken > gevelwijziging
ouder wordend wonen, langer thuis wonen > woningaanpassing, blijverslening
verduurzaamlening, groene lening > duurzaamheidslening
verjaring grond, grond door verjaring > verjaring gemeentegrond
huis eigenaar opzoeken > kadaster
`
