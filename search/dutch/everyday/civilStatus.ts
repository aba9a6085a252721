export const civilStatus = `
# geboorte, naam, geslacht, gezag
baby aangeven, kind aangeven > geboorteaangifte
aangifte geboorte = geboorteaangifte
geboorte aangeven = geboorteaangifte
kindje geboren, kind geboren, baby geboren > geboorteaangifte
bevallen > geboorteaangifte
vader geworden, moeder geworden > geboorteaangifte
pasgeboren, pasgeborene > geboorteaangifte
baby registreren, baby inschrijven > geboorteaangifte
register birth, register baby > geboorteaangifte
newborn > geboorteaangifte
tweeling geboren > geboorteaangifte
te laat geboorte aangeven > termijn geboorteaangifte
thuisbevalling, ziekenhuisbevalling > geboorteaangifte
doodgeboren = levenloos geboren
stilgeboren = levenloos geboren
doodgeboren kindje, sterrenkindje > levenloos geboren kind
miskraam > levenloos geboren kind
vlinderkindje, engelenkindje > levenloos geboren kind
niet levend geboren = levenloos geboren
kind erkennen = erkenning kind
erkennen = erkenning
niet getrouwd kind, ongetrouwd zwanger > erkenning kind
ongeboren kind erkennen > erkenning ongeboren vrucht
ongeboren vrucht = ongeboren kind
zwanger = zwangerschap
erkenning ongeboren kind > erkenning voor geboorte
meemoeder = duomoeder
duomoeder > erkenning kind, ouderschap
twee moeders, twee mama's > duomoeder
biologische vader > erkenning kind, vaderschap
dna test vader > gerechtelijke vaststelling vaderschap
vaderschapstest > vaststelling vaderschap
vader onbekend > erkenning kind
ontkennen vader > ontkenning vaderschap
vaderschap ontkennen > ontkenning vaderschap
zaaddonor, spermadonor > donor kunstmatige bevruchting
draagmoeder = draagmoederschap
achternaam kind, achternaam baby > naamskeuze
dubbele achternaam > naamskeuze, gecombineerde achternaam
naam kind kiezen > naamskeuze
achternaam moeder kind, achternaam vader kind > naamskeuze
naamskeuze > achternaam kind
naam veranderen = naamswijziging
achternaam veranderen = achternaamwijziging
achternaam wijzigen = achternaamwijziging
naam aanpassen > naamswijziging
voornaam veranderen = voornaamwijziging
voornaam wijzigen = voornaamwijziging
naam stiefvader, achternaam stiefvader > achternaamwijziging
familienaam = achternaam
geslachtsnaam = achternaam
meisjesnaam = geboortenaam
meisjesnaam terug, eigen naam terug > naamgebruik wijzigen
meisjesnaam gebruiken, naam man, naam van mijn man > naamgebruik
naam partner gebruiken, achternaam partner > naamgebruik
naam echtgenoot, naam na scheiding > naamgebruik
mannennaam > naamgebruik
aanschrijfnaam > naamgebruik
roepnaam > voornaam
geslacht veranderen = geslachtswijziging
geslacht wijzigen = geslachtswijziging
transgender, transpersoon > geslachtswijziging
trans man, trans vrouw > geslachtswijziging
non binair, genderneutraal, x in paspoort > geslachtsregistratie
geslachtsverandering = geslachtswijziging
adopteren = adoptie
kind adopteren > adoptie
adoptiekind > adoptie inschrijving
adoptiedossier, biologische ouders zoeken > adoptie afstammingsgegevens
ouderlijke macht = ouderlijk gezag
ouderlijk gezag aanvragen > gezagsregister
gezag bewijs, bewijs gezag > uittreksel gezagsregister
alleenstaand gezag, eenhoofdig gezag > ouderlijk gezag
voogd = voogdij
voogd regelen > voogdij, voogdij bij testament
voogdij > gezagsregister
stamboom, stamboomonderzoek > genealogie, archief, akte burgerlijke stand
voorouders zoeken, familie uitzoeken > genealogie, archief
buitenlandse geboorteakte > inschrijving buitenlandse akte
buitenlands huwelijk, getrouwd buitenland > inschrijving buitenlandse huwelijksakte
buitenlandse trouwakte > inschrijving buitenlandse huwelijksakte
eed afleggen gegevens > verklaring onder eed
mentor = mentorschap
handelingsonbekwaam > curatele
`
