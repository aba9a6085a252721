export const youthAndEducation = `
# jeugd en onderwijs
jeugdzorg = jeugdhulp
kinderbescherming = raad voor kinderbescherming
kind afgepakt, kind uit huis geplaatst > uithuisplaatsing
uithuisplaatsing = uit huis plaatsen kind
ots = ondertoezichtstelling
gezinsvoogd > jeugdbeschermer
kinderrechter > ondertoezichtstelling
hulp met kind, kind luistert niet, opvoedproblemen > opvoedhulp, jeugdhulp
opvoeden = opvoeding
opvoedvragen = opvoedondersteuning
puber lastig, moeilijk opvoedbaar > opvoedondersteuning
cjg = centrum voor jeugd en gezin
ouder kind team, oktie, jeugdteam > centrum jeugd gezin
kindermishandeling = mishandeling kind
kind geslagen, kind mishandeld, kind verwaarloosd > kindermishandeling melden
kindertelefoon > hulp kinderen
adhd, autisme, autistisch kind > jeugdhulp
dyslexie = dyslectisch
dyslectisch, moeite met lezen kind > dyslexiezorg
schoolarts > jeugdgezondheidszorg
schoolarts, schooldokter > jeugdarts
pesten = gepest
gepest school, pesten op school > pesten
school zoeken, school kiezen, kind op school doen > aanmelden school
school inschrijven, kind inschrijven school, inschrijven basisschool > aanmelden basisschool
basisschool = primair onderwijs
lagere school > basisschool
kleuterschool > basisschool
middelbare school = voortgezet onderwijs
brugklas, groep 8 > voortgezet onderwijs
cito > eindtoets basisschool
cito > doorstroomtoets
eindtoets = doorstroomtoets
schooladvies = advies voortgezet onderwijs
mavo, lts, vbo, huishoudschool > vmbo
mts, mbo school, roc > mbo
hogeschool = hbo
heao, hts > hbo
middelbaar beroepsonderwijs = mbo
speciaal onderwijs school > speciaal onderwijs
sbo, mytylschool, tyltylschool > speciaal onderwijs
passend onderwijs > extra ondersteuning school
rugzakje = leerlinggebonden financiering
rugzakje > passend onderwijs
lwoo > leerwegondersteuning
praktijkschool = praktijkonderwijs
kind naar school niet, kind zit thuis, schoolweigeraar > thuiszitter, leerplicht
thuisonderwijs > ontheffing leerplicht
zelf lesgeven kind > thuisonderwijs
spijbelen = schoolverzuim
kind spijbelt, absent school, ongeoorloofd afwezig > schoolverzuim
schoolverzuim = leerplichtverzuim
vrij van school, kind vrij vragen, verlof school > verlof leerplicht
vakantie buiten schoolvakantie, eerder op vakantie > verlof leerplicht
luxeverzuim = ongeoorloofd verzuim
suikerfeest vrij, offerfeest vrij, bruiloft vrij school > verlof leerplicht
wanneer vakantie school, herfstvakantie, voorjaarsvakantie, meivakantie, zomervakantie > schoolvakanties
krokusvakantie = voorjaarsvakantie
schoolverlater = voortijdig schoolverlaten
school gestopt, van school af, drop out > voortijdig schoolverlaten
rmc = regionaal meldpunt schoolverlaters
kwalificatieplicht = startkwalificatie
schoolbus > leerlingenvervoer
taxi naar school, schooltaxi, schoolbusje > leerlingenvervoer
leerlingenvervoer = vervoer naar school
taxibusje kind > leerlingenvervoer
buitenschools > buitenschoolse opvang
ouderbijdrage school, schoolgeld, kosten school > vrijwillige ouderbijdrage
lesgeld = schoolgeld
schoolboeken = leermiddelen
boeken school betalen > schoolkosten
wtos = tegemoetkoming scholieren
studiefinanciering = studiebeurs
stufi = studiefinanciering
beurs student, basisbeurs > studiefinanciering
ib-groep > duo
ibg > duo
informatie beheer groep = duo
duo = dienst uitvoering onderwijs
student finance > studiefinanciering
studielening = studieschuld
studieschuld = schuld duo
studielening terugbetalen, aflossen studie, schuld duo betalen > terugbetalen studieschuld
pechgeneratie, tegemoetkoming leenstelsel > studievoorschot
leenstelsel = studievoorschot
ov student, ov studenten, studenten ov, ov kaart student > studentenreisproduct
ov studentenkaart = studentenreisproduct
ov stopzetten, studenten ov stopzetten > studentenreisproduct stopzetten
uitwonend beurs > uitwonende beurs studiefinanciering
diploma kwijt, diploma verloren, diploma opvragen > vervangend diploma
cijferlijst kwijt > vervangend diploma
buitenlands diploma, diploma uit buitenland > diplomawaardering
diploma erkennen = diplomawaardering
gezakt > herexamen
herkansing = herexamen
volwassenenonderwijs = volwasseneneducatie
moeder mavo, avondschool, vavo > volwassenenonderwijs
moeite met lezen > laaggeletterd
analfabeet = laaggeletterd
taalles = taalcursus
nederlands leren = taalcursus nederlands
dutch lessons, learn dutch > taalcursus nederlands
taalhuis, taalcafé, taalmaatje > taalcursus nederlands
levenlanglerenkrediet = collegegeldkrediet
stap budget = stap-budget
stage gemeente, snuffelstage, maatschappelijke stage > stage
bijles = huiswerkbegeleiding
zwemles > zwemdiploma
schoolzwemmen > zwemles
mbo studentenfonds > mbo-studentenfonds
bindend advies > bindend studieadvies
numerus fixus, loten opleiding > selectie opleiding
gap year > tussenjaar
telefoon in klas, mobiel school > mobiele telefoon school
schorsing school, van school gestuurd > verwijdering school
klacht juf, klacht meester > klacht school
juf, docent > leraar
onderwijs voor nieuwkomers, schakelklas, isk > nieuwkomersonderwijs
jongerenwerk = jeugdwerk
jongerenwerker, straathoekwerker > jongerenwerk
jeugdhonk = jongerencentrum
jeugdgevangenis, halt straf > jeugdstrafrecht
ama > alleenstaande minderjarige vreemdeling
`
