export const businessAndPermits = `
# ondernemen
eigen zaak > bedrijf
zaak beginnen, bedrijf beginnen, bedrijf starten > starten onderneming
voor mezelf beginnen, eigen bedrijf, winkel beginnen > starten onderneming
startende ondernemer > starten onderneming
start a business > starten onderneming
kvk = kamer van koophandel
kamer van koophandel > handelsregister
inschrijven kvk > handelsregister inschrijven
kvk uittreksel > uittreksel handelsregister
ubo register = uiteindelijk belanghebbende
ubo > ubo-register
kapper aan huis, nagelstudio thuis, salon thuis, praktijk aan huis > beroep aan huis
beroep aan huis = bedrijf aan huis
werken aan huis > beroep aan huis
bedrijf stoppen, zaak sluiten, winkel opheffen > bedrijf beëindigen
bedrijfspand zoeken, winkelpand, loods huren > bedrijfsruimte
bedrijventerrein = bedrijfsterrein
industrieterrein = bedrijventerrein
bedrijfskavel = bedrijfsgrond
ondernemersloket = bedrijvenloket
accountmanager bedrijven, bedrijfscontactfunctionaris > ondernemersloket
starterskrediet > lening ondernemers
krediet zaak, lening bedrijf > bbz ondernemerskrediet, microkrediet
inloggen bedrijven > eherkenning
frietkraam, patatkraam, viskraam, oliebollenkraam, ijscokar > standplaatsvergunning
foodtruck, kraampje straat, snackwagen > standplaatsvergunning
ijscoman > ventvergunning, standplaatsvergunning
kerstbomen verkopen, oliebollen verkopen > standplaatsvergunning
marktkraam > marktplaats
op de markt staan, marktkoopman, kraam markt > marktvergunning
marktdag > weekmarkt
venten = huis aan huis verkopen
langs deuren verkopen, deur aan deur, colportage > venten
colporteur > venten
collecteren = collecte
geld ophalen deur, collectebus > collectevergunning
flyeren = flyers uitdelen
folders uitdelen, flyers, samplen > flyeren vergunning
sandwichbord, stoepbord, reclamebord stoep > uitstalling reclamebord
spullen op stoep winkel > uitstalling
driehoeksborden, a0 borden, posters lantaarnpaal > tijdelijke reclame
poster plakken, plakzuil > posters plakken
winkeltijden = openingstijden winkels
koopzondag > winkeltijden zondag
koopavond > winkeltijden
winkels open zondag, zondag winkels > koopzondagen
avondwinkel = nachtwinkel
nachtwinkel > ontheffing winkeltijden
bibob = integriteitstoets
screening ondernemer > bibob-onderzoek
seksshop, bordeel, massagesalon, escort > exploitatievergunning seksbedrijf
prostituee > sekswerker
speelhal, gokhal, gokkast, fruitautomaat > kansspelautomaatvergunning
gokautomaat = kansspelautomaat
speelautomaat = kansspelautomaat
tweedehands handelaar, goudhandel, juwelier inkoop > opkopersregister
heler, heling > opkopersregister
taxivergunning, taxibedrijf beginnen > taxi ondernemersvergunning
smartshop, growshop, belwinkel > exploitatievergunning
autohandel aan huis, auto's verkopen straat, garagebedrijf auto's > parkeerontheffing autobedrijven
auto te koop straat > voertuig te koop aanbieden
vetafscheider, afvalwater bedrijf > lozing bedrijfsafvalwater
milieuvergunning = omgevingsvergunning milieu
hinderwetvergunning > milieuvergunning
hinderwet > milieubelastende activiteit
milieumelding > milieubelastende activiteit
activiteitenbesluit > milieubelastende activiteit
wet milieubeheer > omgevingswet milieu
aanbesteding > inkoop gemeente
leverancier gemeente, opdrachten gemeente > aanbesteding
factuur sturen gemeente, e-factuur > factuur indienen
octrooi = patent
merk registreren, merkrecht, merknaam > merkregistratie
ce keurmerk > ce-markering
algemene voorwaarden > consumentenrecht
eenmanszaak, vof > rechtsvorm
filmopname, filmen op straat, fotoshoot > filmvergunning
ambulante handel = straathandel
voedselveiligheid, hygiëne restaurant, haccp > nvwa
nvwa = voedsel en warenautoriteit
eigengemaakt eten verkopen, thuiskok, taarten verkopen > levensmiddelenbedrijf registratie
thuis koken verkopen > levensmiddelenbedrijf registratie
gastenboek hotel, gastenregister, hotelregister > nachtregister
puinbreker > mobiele puinbreker
nieuwe markt, markt beginnen > marktvergunning
loods, opslagruimte > bedrijfsruimte
`
