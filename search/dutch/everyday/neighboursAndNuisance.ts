export const neighboursAndNuisance = `
# buren, overlast, geluid, stank
buurman = buren
buurvrouw = buren
ruzie buren = burenruzie
burenruzie > buurtbemiddeling
ruzie met buurman, ruzie buurvrouw, conflict buren > buurtbemiddeling
burenconflict = burenruzie
bemiddeling buren = buurtbemiddeling
overlast buren = burenoverlast
last van buren, last van buurman > burenoverlast
hinder > overlast
nuisance, noise neighbours > overlast buren, geluidsoverlast
herrie = geluidsoverlast
lawaai = geluidsoverlast
geluidshinder = geluidsoverlast
kabaal > geluidsoverlast
harde muziek, muziek te hard, muziek buren > geluidsoverlast
luide muziek, bas dreunt > geluidsoverlast
herrie buren, lawaai buren > geluidsoverlast buren
feest buren, feestje buren > geluidsoverlast buren
niet slapen herrie, nachtelijke herrie > geluidsoverlast
brom, zoemtoon, pieptoon > laagfrequent geluid
bromtoon = laagfrequent geluid
lawaai kroeg, herrie café, terras lawaai > geluidsoverlast horeca
herrie bedrijf, lawaai fabriek > geluidsoverlast bedrijf
vliegtuiglawaai, vliegtuigherrie, vliegtuigen over huis > vliegtuigoverlast
vliegtuiggeluid = vliegtuigoverlast
helikopter, straaljager, f35 > vliegtuigoverlast defensie
motorlawaai, motoren herrie, knetteruitlaat > geluidsoverlast verkeer
treinlawaai, trein trilt, spoorgeluid > geluidsoverlast spoor
snelweg lawaai, geluidswal > geluidsscherm wegverkeer
warmtepomp herrie, airco lawaai buren > geluidsoverlast warmtepomp
klussen op zondag, boren buren, klussen nacht > geluidsoverlast buren
kinderen herrie, spelende kinderen > geluidsoverlast
hond blaft, blaffende hond, blafoverlast, hond buren > geluidsoverlast hond
blaffen = blafoverlast
haan kraait, kraaiende haan, hanen > overlast dieren
stank = stankoverlast
stinkt = stank
stankoverlast = geuroverlast
geurhinder = geuroverlast
vieze lucht, rare lucht, chemische lucht > stankoverlast
mestlucht, gier, mest uitrijden > stankoverlast mest
open haard, houtrook > houtstook
rook buren, kachel buren, haard buren > overlast houtstook
pelletkachel, allesbrander > houtkachel
houtkachel > houtstook
vuurkorf, vuurton, vuurtje stoken, tuinhaard > vuur stoken, stookverbod
fikkie stoken, fik, kampvuur > vuur stoken
afval verbranden, snoeihout verbranden > stookontheffing
stoken = verbranden
paasvuur, kerstboomverbranding, vreugdevuur > stookontheffing
bbq park, barbecueën, bbq balkon > barbecue openbare ruimte
bbq = barbecue
barbecuen = barbecue
rookoverlast = overlast rook
wietlucht, blowen, jointje, wietgeur > overlast drugs, softdrugs
hangjongeren = jeugdoverlast
hangjeugd = jeugdoverlast
jongeren overlast, jongeren hangen > jeugdoverlast
jeugdgroep overlast > jeugdoverlast
pesten buurt, treiteren > woonoverlast, buurtbemiddeling
treiteraanpak > woonoverlast
asobuur > woonoverlast
aso buren > woonoverlast
verwarde man, verwarde vrouw, verward persoon > verwarde personen
verwarde persoon, buurman in de war > meldpunt verwarde personen
zorgmijder, zorgen buurman, zorgen om buurvrouw > meldpunt zorgwekkend gedrag
vervuild huis, hoarder, verzamelwoede > woningvervuiling
huis vol rommel = woningvervuiling
dronken op straat, alcoholisten > overlast alcohol
drinken op straat, bier op straat > alcoholverbod openbare ruimte
zwervers, dakloze op straat, slapen portiek > overlast daklozen
bedelaars, bedelen > bedelverbod
dealen, drugsdealer, dealers straat > drugsoverlast
drugs buren, drugspand, wietplantage > hennepkwekerij
wietkwekerij, hennep > hennepkwekerij
wiet = cannabis
hasj > cannabis
drugsdump, vaten gedumpt > drugsafval
prostitutie overlast, illegaal bordeel > prostitutie
tippelen > straatprostitutie
straatrace, scooteroverlast, crossen > verkeersoverlast
vuurwerkoverlast = overlast vuurwerk
knallen, bommetjes, illegaal vuurwerk > vuurwerkoverlast
cobra, cobra's > illegaal vuurwerk
takken over schutting, boom buren > burenrecht overhangende takken
boom buurman, takken buren, wortels buren > burenrecht bomen
heg te hoog, boom te hoog buren > burenrecht
bladeren buren, schaduw boom buren > burenrecht bomen
schutting buren, schutting betalen > burenrecht erfafscheiding
recht van overpad = erfdienstbaarheid
overpad > erfdienstbaarheid
camera buren, camera buurman, deurbel camera > camera privacy
ringdeurbel, deurbelcamera > slimme deurbel
felle lamp buren, licht schijnt binnen > lichthinder
lichtoverlast = lichthinder
inkijk, privacy buren > burenrecht
rattenoverlast = overlast ratten
pand gesloten burgemeester, huis dicht drugs > sluiting woning
sluiting woning = woningsluiting
gebiedsverbod = wijkverbod
stadsverbod > gebiedsverbod
handhaver = boa
boa = buitengewoon opsporingsambtenaar
stadswacht > toezichthouder
stadstoezicht, stadswacht, parkeerwachter, toezichthouder > boa
handhaving bellen, handhaving melden > handhaving overlast
wijkagent > politie
wijkagent > politie wijk
wijkbeheerder = wijkmanager
wijkmanager > gebiedsmanager, contact wijk
buurtregisseur, dorpscoördinator, wijkregisseur > wijkmanager
buurthuis = wijkcentrum
dorpshuis = wijkcentrum
wijkgebouw = wijkcentrum
buurtfeest = straatfeest
buurtapp = buurtpreventie
whatsappgroep buurt, waaks, whatsapp preventie > buurtpreventie
buurtwacht, burgerwacht, buurtvader > buurtpreventie
`
