export const marriageAndFamily = `
# trouwen, scheiden, gezin
trouwen = huwelijk
huwen = trouwen
bruiloft = huwelijk
trouwerij = huwelijk
in het huwelijk treden > trouwen
getrouwd = gehuwd
bruidspaar > huwelijk
wedding, marry, marriage > huwelijk
ondertrouw = melding voorgenomen huwelijk
ondertrouw > huwelijksaangifte, voorgenomen huwelijk
aantekenen huwelijk > voorgenomen huwelijk
trouwdatum vastleggen, trouwdatum prikken > huwelijk reserveren
gratis trouwen = kosteloos huwelijk
gratis trouwen > kosteloos trouwen
goedkoop trouwen > eenvoudig huwelijk, kosteloos huwelijk
budgethuwelijk, flitshuwelijk, baliehuwelijk > eenvoudig huwelijk, kosteloos huwelijk
trouwen aan de balie > eenvoudig huwelijk
trouwlocatie = huwelijkslocatie
trouwzaal = trouwlocatie
trouwen op strand > trouwlocatie
eigen trouwlocatie, thuis trouwen > trouwlocatie
trouwambtenaar = babs
trouwambtenaar = ambtenaar burgerlijke stand
babs = buitengewoon ambtenaar
eigen trouwambtenaar, vriend trouwambtenaar > buitengewoon ambtenaar
getuigen trouwen, trouwgetuige > getuigen huwelijk
trouwboekje = familieboekje
trouwboekje kwijt > trouwboekje, huwelijksakte
trouwen buitenland > verklaring huwelijksbevoegdheid
certificate of no impediment > verklaring huwelijksbevoegdheid
huwelijksbevoegdheid > trouwen in buitenland
toestemming trouwen buitenlander, trouwen met buitenlander > schijnhuwelijk verklaring, huwelijk
schijnhuwelijk = schijnrelatie
nephuwelijk > schijnhuwelijk
uithuwelijking, uitgehuwelijkt, gedwongen trouwen > huwelijksdwang
gedwongen huwelijk = huwelijksdwang
imam trouwen, kerkelijk trouwen > religieus huwelijk
kerkelijk huwelijk = religieus huwelijk
huwelijkse voorwaarden = buiten gemeenschap goederen
koude uitsluiting, gemeenschap van goederen > huwelijkse voorwaarden, huwelijksvermogensrecht
geregistreerd partnerschap = partnerschapsregistratie
samenlevingscontract = samenlevingsovereenkomst
samenlevingscontract > notaris, samenwonen
partnerschap omzetten > omzetting partnerschap in huwelijk
partnerschap aangaan > geregistreerd partnerschap
trouwen of samenwonen, verschil trouwen partnerschap > geregistreerd partnerschap, huwelijk
gouden bruiloft, diamanten bruiloft > huwelijksjubileum
50 jaar getrouwd, 60 jaar getrouwd > huwelijksjubileum
huwelijksjubileum > bezoek burgemeester
65 jaar getrouwd > huwelijksjubileum
honderd jaar worden, 100 jaar oud > bezoek burgemeester, felicitatie
scheiden partner > echtscheiding
scheiding huwelijk > echtscheiding
divorce > echtscheiding
gescheiden man, gescheiden vrouw, gescheiden ouders > echtscheiding
relatie beëindigd, uit elkaar gegaan > einde relatie, echtscheiding
partnerschap stoppen, partnerschap beëindigen > ontbinding geregistreerd partnerschap
scheiding inschrijven > inschrijving echtscheiding
flitsscheiding > echtscheiding
vechtscheiding > echtscheiding kinderen
scheidingsmakelaar, scheidingsbemiddelaar > mediation echtscheiding
mediator = mediation
bemiddelaar > mediation
scheidingspapieren, bewijs scheiding > echtscheidingsbeschikking, echtscheidingsakte
echtscheidingspapieren > echtscheidingsakte, echtscheidingsbeschikking
alimentatie kind = kinderalimentatie
alimentatie = onderhoudsbijdrage
alimentatie betaalt niet, ex betaalt niet > lbio, inning alimentatie
lbio = bureau inning onderhoudsbijdragen
alimentatie partner = partneralimentatie
co-ouder = co-ouderschap
coouderschap = co-ouderschap
omgangsregeling = bezoekregeling
kind niet zien > omgangsregeling
oma kleinkinderen zien > omgangsrecht grootouders
alleenstaande moeder = alleenstaande ouder
alleenstaande vader = alleenstaande ouder
eenoudergezin = alleenstaande ouder
bijstandsmoeder > alleenstaande ouder, bijstandsuitkering
ontvoering kind, kind meegenomen buitenland > internationale kinderontvoering
pleegkind, pleegouder > pleegzorg
pleeggezin = pleegzorg
stiefkind > stiefouder
zwangerschapsverlof = bevallingsverlof
kraamverlof > geboorteverlof
vaderverlof = geboorteverlof
partnerverlof = geboorteverlof
papadag, mamadag > ouderschapsverlof
papaverlof > geboorteverlof, ouderschapsverlof
kraamcadeau, geboortekaartje gemeente > geboorte attentie
ongewenst zwanger, onbedoeld zwanger > onbedoelde zwangerschap
abortus = zwangerschapsafbreking
abortus > onbedoelde zwangerschap
ivf > kunstmatige bevruchting
samengesteld gezin > stiefouder
`
