export const eventsAndCatering = `
# evenementen en horeca
evenement = festiviteit
feest organiseren, festival, braderie, dorpsfeest > evenementenvergunning
kermis, circus, concert organiseren > evenementenvergunning
buurtfeest, straatfeest, buurtbarbecue, straat bbq, pleinfeest > klein evenement melden
event permit > evenementenvergunning
buurtbbq = straatfeest
melding klein evenement = evenement melden
straat dicht feest, straat afzetten feest > klein evenement, tijdelijke verkeersmaatregel
rommelmarkt = vlooienmarkt
snuffelmarkt = vlooienmarkt
kofferbakmarkt, garageverkoop, vrijmarkt, kleedjesmarkt > rommelmarkt vergunning
sponsorloop, wielerronde, hardloopwedstrijd, wandeltocht, avondvierdaagse > evenementenvergunning wedstrijd
toertocht, fietstocht > wedstrijd openbare weg
processie > optocht
lampionoptocht, carnavalsoptocht, sinterklaasintocht, intocht > optocht melden
carnaval = vastelaovend
vastenavond, kermis carnaval > carnaval
koningsdag > oranjefeest
koninginnedag = koningsdag
oud en nieuw = jaarwisseling
oudjaar = jaarwisseling
oudejaarsavond = jaarwisseling
vuurwerktijden > vuurwerk afsteken tijden
vuurwerkvrij, vuurwerkverbod > vuurwerkvrije zone
siervuurwerk > vuurwerk
vuurwerkshow > vuurwerk evenement
vuurwerk kopen = vuurwerk verkoop
vuurpijl > vuurwerk
carbid = carbidschieten
melkbus, melkbusschieten > carbidschieten
ballonnen oplaten, wensballon > ballonnen
wensballonnen, thaise lampion > wensballon verbod
luchtballon opstijgen, helikopter landen > tijdelijk luchtvaartterrein
lasershow, confetti > evenementenvergunning
tent plaatsen, partytent, springkussen, luchtkussen > evenement tent
live muziek > geluidsontheffing
dj, versterkte muziek > geluidsontheffing
straatmuzikant = straatartiest
straatmuziek, straatoptreden, draaiorgel, accordeon straat > straatartiest
verkeersregelaars evenement > verkeersregelaar
dranghekken, hekken lenen, kraam lenen > materialen lenen gemeente
spullen lenen gemeente, dranghekken huren > materialen lenen gemeente
loterij organiseren, bingo, rad van fortuin, verloting > loterijvergunning
tombola = loterij
bingoavond, bingo > kansspel melden
verloting = loterij
pokeren, pokertoernooi > kansspel
demonstratie = betoging
protest, protesteren, stille tocht, mars organiseren > demonstratie melden
blokkade > demonstratie
café > horeca
kroeg = café
kroeg beginnen, café beginnen, restaurant beginnen, eetcafé, snackbar > horecabedrijf starten
horecazaak = horecabedrijf
lunchroom, shisha lounge, koffiehuis, theehuis > horecabedrijf
horecavergunning = exploitatievergunning horeca
drankvergunning = alcoholvergunning
drank en horecavergunning = alcoholvergunning
drankwet = alcoholwet
schenken alcohol, alcohol verkopen, bier verkopen, bier tappen > alcoholvergunning
bier feest schenken, biertap, tap evenement, drankverkoop evenement > tapontheffing
ontheffing artikel 35 = tapontheffing
bier wijn > zwakalcoholhoudende drank
leidinggevende bijschrijven, nieuwe leidinggevende > wijziging leidinggevende alcoholvergunning
slijter = slijterij
sportkantine, kantine vereniging, clubhuis alcohol > alcoholvergunning paracommercieel
paracommercie = paracommerciële instelling
terras uitbreiden > terrasvergunning
sluitingstijd = sluitingsuur
later open, nachtontheffing, langer open kroeg > ontheffing sluitingstijden
nachtvergunning > ontheffing sluitingstijden
evenementenkalender = agenda evenementen
uitagenda, activiteiten weekend > evenementenkalender
`
