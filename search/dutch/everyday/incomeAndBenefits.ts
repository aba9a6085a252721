export const incomeAndBenefits = `
# inkomen, uitkeringen, minima
bijstand = participatiewet
participatiewet > bijstandsuitkering
sociale dienst = werk en inkomen
sociale dienst > bijstandsuitkering
steuntrekken > bijstandsuitkering
gsd = sociale dienst
gemeentelijke sociale dienst = sociale dienst
isd, sozawe, szw dienst > sociale dienst
abw > bijstandswet
wwb > participatiewet
wet werk en bijstand > participatiewet
bijstandswet > participatiewet
rww > bijstandsuitkering
welfare, social benefits > bijstandsuitkering
uitkering gemeente > bijstandsuitkering
uitkering aanvragen > bijstandsuitkering aanvragen
rondkomen > financiële hulp
krap zitten, moeilijk rondkomen > minimaregelingen, financiële hulp
geld tekort, te weinig geld > minimaregelingen, financiële hulp
geldproblemen = geldzorgen
geldzorgen = financiële problemen
armoede > minimaregelingen
armoederegelingen = minimaregelingen
minima = laag inkomen
weinig inkomen, klein inkomen, laag loon > laag inkomen
minimaregelingen = regelingen laag inkomen
potjes, potjes gemeente, potjescheck > minimaregelingen
potjescheck = geldcheck
hoogte bijstand > bijstandsnorm
bijstandsnorm = hoogte bijstandsuitkering
kostendelersnorm = woningdelersnorm
kostendeler, woningdeler, kind thuis uitkering > kostendelersnorm
volwassen kind thuis, inwonende zoon uitkering > kostendelersnorm
samenwonen met uitkering, stiekem samenwonen > gezamenlijke huishouding bijstand
vermogen bijstand, spaargeld bijstand, spaargeld uitkering > vermogensgrens bijstand
eigen huis bijstand > vermogen bijstand
auto bijstand > vermogen bijstand
erfenis bijstand, geld gewonnen uitkering > vermogen bijstand, wijziging doorgeven uitkering
bijverdienen = inkomsten naast uitkering
bijverdienen bijstand, werken naast uitkering, baantje naast uitkering > inkomsten naast uitkering
marktplaats verkopen uitkering, giften uitkering > giften bijstand, inlichtingenplicht
zwart werken > uitkeringsfraude
zwart bijverdienen, zwartwerk > fraude uitkering
uitkeringsfraude = bijstandsfraude
bijstandsfraude melden, tip uitkering > uitkeringsfraude melden
vakantie uitkering, op vakantie met uitkering > vakantie melden bijstand
naar buitenland met uitkering > verblijf buitenland bijstand
inkomstenbriefje, inkomstenformulier, werkbriefje, rof > inkomstenverklaring uitkering
maandbriefje > inkomstenverklaring
uitkering niet gekregen, geen uitkering ontvangen > betaaldatum uitkering
betaaldag, uitbetaald > betaaldatum
betaaldatum = uitbetaling
stortdatum > betaaldatum
vakantiegeld uitkering = vakantietoeslag bijstand
specificatie uitkering, loonstrook uitkering > uitkeringsspecificatie
jaaropgave = jaaropgaaf
jaaropgave uitkering, jaaropgave gemeente > jaaropgaaf uitkering
uitkering stopt, uitkering gestopt, uitkering stopgezet > beëindiging uitkering
uitkering ingehouden, gekort, korting uitkering > verlaging uitkering
korting op uitkering, strafkorting, gekort uitkering > maatregel uitkering
terugbetalen uitkering, uitkering terugbetalen > terugvordering uitkering
terugvordering = terugbetalen
voorschot bijstand > voorschot
overbruggen, broodnood > voorschot uitkering, noodfonds
zoektermijn = vier weken zoektijd
jongere uitkering, jongeren bijstand > bijstandsuitkering jongeren
onder 27 uitkering > bijstandsuitkering jongeren
sollicitatieplicht = arbeidsverplichting
niet hoeven solliciteren, vrijstelling solliciteren > ontheffing sollicitatieplicht
klantmanager = consulent werk en inkomen
contactpersoon uitkering, consulent > klantmanager
jobcoach > werkbegeleiding
bbz = bijstand voor zelfstandigen
zzp bijstand, ondernemer bijstand, eigen zaak bijstand > bijstand voor zelfstandigen
tozo > bijstand voor zelfstandigen
ioaw = inkomensvoorziening oudere werklozen
ioaz = inkomensvoorziening oudere zelfstandigen
iow = inkomensvoorziening oudere werklozen
aio = aanvullende inkomensvoorziening ouderen
onvolledige aow, te weinig aow, aow gat > aio-aanvulling
aow tekort, aow aanvulling > aio-aanvulling
wasmachine kapot, koelkast kapot, nieuwe wasmachine > bijzondere bijstand
meubels nodig, inrichting huis, huis inrichten, inrichtingskosten > bijzondere bijstand inrichting
bril vergoeding, bril betalen, tandarts betalen, tandarts te duur > bijzondere bijstand
eigen bijdrage advocaat > bijzondere bijstand rechtsbijstand
bewindvoerder kosten, bewindvoerder betalen > bijzondere bijstand bewindvoering
witgoedregeling = bijzondere bijstand witgoed
babyuitzet > bijzondere bijstand
individuele inkomenstoeslag = langdurigheidstoeslag
jarenlang minimum, langdurig laag inkomen > individuele inkomenstoeslag
woonkostentoeslag > toeslag woonlasten
huur onbetaalbaar, woonlasten te hoog > woonkostentoeslag
energierekening te hoog, gas te duur, hoge energierekening > energietoeslag, noodfonds energie
energiefonds > tijdelijk noodfonds energie
noodfonds energie = tijdelijk noodfonds energie
kindpakket = kindregelingen minima
schoolspullen, schoolkosten kind, laptop school > schoolspullen vergoeding, kindpakket
kinderen arm, kind sportclub betalen, contributie betalen > jeugdfonds sport cultuur
jeugdsportfonds > jeugdfonds sport cultuur
kinderfeestje, jarige job, verjaardagsbox > minimaregelingen kinderen
sinterklaas cadeau > minimaregelingen kinderen
stadspas = minimapas
ooievaarspas, rotterdampas, meedoenpas, gelrepas, participatiepas, upas > stadspas
kortingspas > stadspas
meedoenregeling = participatieregeling
declaratieregeling, meedoen fonds, doe mee regeling > participatieregeling minima
collectieve zorgverzekering = gemeentepolis
gemeentepolis > zorgverzekering minima
zorgverzekering gemeente = gemeentepolis
voedselbank = voedselpakket
kledingbank > gratis kleding
speelgoedbank > minimaregelingen kinderen
studeren met uitkering, opleiding met uitkering > scholing bijstand
uwv = uitvoeringsinstituut werknemersverzekeringen
gak > uwv
arbeidsbureau > uwv
cwi > uwv
cadans, uszo, lisv > uwv
ww = ww-uitkering
ww = werkloosheidswet
ww aanvragen > ww-uitkering
werkloosheidsuitkering = ww-uitkering
werkloos = werkloosheid
werkloos > ww-uitkering
werkeloos = werkloos
werkeloosheid = werkloosheid
baan kwijt, werk kwijt > ww-uitkering, werkloosheid
unemployment, lost job > ww-uitkering
einde ww, ww loopt af, ww stopt > einde ww-uitkering, bijstandsuitkering
hoelang ww, duur ww > duur ww-uitkering
hoogte ww > hoogte ww-uitkering
ziek zonder werk, ziek uit dienst, ziek flexwerker > ziektewetuitkering
ziekengeld > ziektewetuitkering
wia = arbeidsongeschiktheidsuitkering
wao = arbeidsongeschiktheidsuitkering
wia = wet arbeidsvermogen
afkeuren werk, afgekeurd werk > wia-uitkering, arbeidsongeschiktheid
arbeidsongeschikt = arbeidsongeschiktheid
twee jaar ziek, lang ziek > wia-uitkering
iva, wga > wia-uitkering
keuring uwv, keuringsarts uwv, herkeuring > verzekeringsarts uwv
herkeuring = herbeoordeling
wajong = arbeidsongeschiktheid jonggehandicapten
wajonger > wajong-uitkering
gehandicapte jongere uitkering > wajong-uitkering
waz > arbeidsongeschiktheid zelfstandigen
toeslagenwet = toeslag uwv
kindergeld > kinderbijslag
kindgeld, child benefit, kindergeld belgië > kinderbijslag
dubbele kinderbijslag > kinderbijslag intensieve zorg
kinderbijslag scheiding, kinderbijslag ex > kinderbijslag co-ouders
svb = sociale verzekeringsbank
toeslagen belastingdienst = dienst toeslagen
zorgtoeslag = toeslag zorgverzekering
kindgebonden budget = kindgebonden toeslag
kgb = kindgebonden budget
alleenstaande ouderkop > kindgebonden budget
toeslag terugbetalen, toeslagen terugbetalen > terugvordering toeslagen
toeslag stopzetten, toeslag stoppen > toeslagen stopzetten
wijziging toeslag > wijziging doorgeven toeslagen
toeslagenaffaire = kinderopvangtoeslagaffaire
toeslagenschandaal = kinderopvangtoeslagaffaire
gedupeerde toeslagen, toeslagenouder > kinderopvangtoeslagaffaire hersteloperatie
catshuisregeling > hersteloperatie toeslagen
toeslagpartner = toeslagenpartner
toetsingsinkomen = verzamelinkomen
verzamelinkomen = belastbaar inkomen
inkomensverklaring = ib60
inkomensbewijs, bewijs van inkomen > inkomensverklaring
vakantiegeld = vakantietoeslag
blut, platzak > bijstandsuitkering, financiële hulp
inkomen weggevallen > bijstandsuitkering
`
