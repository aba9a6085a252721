export const vehiclesAndDriving = `
# rijbewijs, kenteken, apk, verkeersregels
roze pasje > rijbewijs
rijbewijspas, roze kaart > rijbewijs
driving licence, driver license, ehliyet > rijbewijs
rijbewijs verlengen = rijbewijs vernieuwen
rijbewijs verlopen > rijbewijs verlengen
rijbewijs kwijt, rijbewijs gestolen, rijbewijs verloren > vermissing rijbewijs
geslaagd rijexamen, examen gehaald rijbewijs, rijexamen gehaald > eerste rijbewijs aanvragen
afrijden > praktijkexamen
theorie rijbewijs > theorie-examen cbr
rijden met 17, rijden zeventien > 2todrive
2todrive = begeleid rijden
coachpas > begeleiderspas 2todrive
online rijbewijs verlengen, rijbewijs digitaal > rijbewijs online aanvragen
rijbewijs ouderen, boven 75 rijden > rijbewijs 75 jaar
75 plus rijbewijs, keuring 75 > medische keuring rijbewijs
rijbewijskeuring = medische keuring rijbewijs
keuring rijbewijs, keuringsarts > medische keuring rijbewijs, gezondheidsverklaring
eigen verklaring = gezondheidsverklaring
gezondheidsverklaring > cbr rijgeschiktheid
dement rijden > rijgeschiktheid
rijgeschiktheid = verklaring van geschiktheid
epilepsie rijden, autorijden met ziekte, rijden na beroerte > rijgeschiktheid
medicijnen rijden > rijgevaarlijke medicijnen
rijbewijs omzetten > omwisselen buitenlands rijbewijs
omzetten rijbewijs = omwisselen rijbewijs
omruilen rijbewijs > omwisselen rijbewijs
exchange license > omwisselen buitenlands rijbewijs
internationaal rijbewijs > anwb, rijbewijs buitenland
aanhangerrijbewijs > rijbewijs be
groot rijbewijs, vrachtwagenrijbewijs > rijbewijs c
busrijbewijs > rijbewijs d
motorrijbewijs > rijbewijs a
brommerrijbewijs = rijbewijs am
bromfietscertificaat > rijbewijs am
scooterrijbewijs > rijbewijs am
trekkerrijbewijs = t-rijbewijs
tractorrijbewijs > t-rijbewijs
tractor = landbouwvoertuig
trekker > tractor
code 95 > vakbekwaamheid chauffeurs
code 100 > rijbewijs code
chauffeurskaart = taxichauffeur kaart
rijbewijs afgepakt, rijbewijs ingenomen, rijbewijs ingevorderd > invordering rijbewijs
rijbewijs ingetrokken > ongeldigverklaring rijbewijs
rijbewijs terug, rijbewijs terugkrijgen > teruggave rijbewijs, rijbewijs na ongeldigverklaring
rijontzegging = ontzegging rijbevoegdheid
rijverbod > ontzegging rijbevoegdheid
beginnersrijbewijs > beginnende bestuurder puntenrijbewijs
alcoholslot > alcohol verkeer maatregelen
blazen, dronken rijden, dronken achter stuur > rijden onder invloed
alcohol verkeer, te veel gedronken auto > rijden onder invloed
drugs achter stuur, stoned rijden > rijden onder invloed
rijden onder invloed = alcohol in verkeer
emg cursus, lemc > cbr cursus
rijbewijs diploma kwijt > verklaring van rijvaardigheid
flitspaal > snelheidscamera
geflitst, flitser, trajectcontrole > snelheidsboete
snelheidsboete = boete te hard rijden
te hard gereden > snelheidsboete
verkeersboete = boete cjib
boete betalen cjib, brief cjib > verkeersboete
cjib = centraal justitieel incassobureau
boete aanmaning, boete verhoogd > verkeersboete aanmaning
boete gespreid betalen, boete termijnen > betalingsregeling boete
boete foto bekijken > verkeersboete foto
bezwaar boete, beroep boete, oneens met boete > beroep verkeersboete, officier van justitie
bellen achter stuur, appen achter stuur, telefoon auto, mobieltje fiets > telefoon in verkeer
appen op fiets > telefoon in verkeer
rood licht gereden > verkeersboete rood licht
fietsen zonder licht, fietslicht, fietsverlichting > verlichting fiets
nummerbord > kenteken
nummerplaat = kentekenplaat
nummerbord = kentekenplaat
kentekenplaat gestolen, nummerbord gestolen, nummerbord kwijt > vermissing kentekenplaat
kentekencard > kentekenbewijs
kentekenpapieren, autopapieren > kentekenbewijs
kentekenbewijs kwijt, autopapieren kwijt > vervangend kentekenbewijs
auto overschrijven, auto op naam > tenaamstelling kenteken
auto op naam zetten = tenaamstelling
overschrijven voertuig > tenaamstelling kenteken
auto verkopen, auto verkocht > overschrijven kenteken, vrijwaringsbewijs
vrijwaring = vrijwaringsbewijs
tenaamstellingscode = overschrijvingscode
auto stilzetten, auto stallen > schorsen voertuig
schorsen auto > schorsing kenteken
auto slopen, auto naar sloop, autosloperij > demontage voertuig, vrijwaring
auto invoeren, auto importeren, auto uit duitsland > invoer voertuig, bpm
auto uitvoeren, auto exporteren > uitvoer voertuig
export auto > uitvoer voertuig
buitenlandse auto, pools kenteken > buitenlands kenteken rijden
apk = algemene periodieke keuring
apk keuring, auto keuren, apk verlopen > algemene periodieke keuring
autokeuring = apk
wegenbelasting = motorrijtuigenbelasting
autobelasting, houderschapsbelasting > motorrijtuigenbelasting
mrb = motorrijtuigenbelasting
wegenbelasting stoppen, wegenbelasting terug > motorrijtuigenbelasting schorsing
oldtimer = klassieke auto
oude auto wegenbelasting > oldtimer motorrijtuigenbelasting
bpm = belasting personenauto's motorrijwielen
wegenvignet > tol, vignet
autoverzekering = wa-verzekering
onverzekerd rijden, auto onverzekerd > verzekeringsplicht auto
aangereden, aanrijding, botsing > verkeersongeval
aanrijding > ongeval verkeer
ongeluk = ongeval
doorgereden, doorrijder, tegen auto gereden > doorrijden na ongeval, waarborgfonds
schadeformulier > aanrijding
getuige ongeluk > getuige verkeersongeval
brommer = bromfiets
snorscooter = snorfiets
snorfiets = scooter blauwe plaat
bromscooter > bromfiets
scooter > bromfiets, snorfiets
helm snorfiets, helm op scooter > helmplicht
opgevoerd, opgevoerde scooter > opvoeren bromfiets
fatbike > elektrische fiets
fatbikes overlast > fatbike
elektrische fiets = e-bike
e-step, elektrische step > bijzondere bromfiets
speedpedelec > bromfiets
45 km wagen, 45km auto > brommobiel
invalidewagen, canta > gehandicaptenvoertuig
scootmobiel > gehandicaptenvoertuig
kinderzitje, autostoeltje, maxi cosi > autokinderzitje
zitverhoger > autokinderzitje
riem auto > autogordel
winterbanden > banden auto
vignet milieusticker, milieusticker > milieuzone buitenland
fiets gestolen, fietsdiefstal > aangifte diefstal fiets
bootje varen, motorboot, speedboot > vaarbewijs, vaarregels
waterscooter, jetski > registratie snelle motorboot
drone = onbemand luchtvaartuig
drone vliegen, dronebrevet, drone filmen > drone regels
dronevlucht > drone regels
vliegles > vliegbrevet
rdw = rijksdienst voor wegverkeer
cbr = centraal bureau rijvaardigheidsbewijzen
honderd rijden, hoe hard rijden, maximum snelheid > maximumsnelheid
`
