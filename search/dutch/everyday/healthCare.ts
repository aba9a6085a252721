export const healthCare = `
# gezondheid en zorgverzekering
ziekenfonds > zorgverzekering
ziektekostenverzekering = zorgverzekering
zorgverzekering = basisverzekering
ziekteverzekering > zorgverzekering
health insurance > zorgverzekering
overstappen zorgverzekering, andere zorgverzekering > overstappen zorgverzekeraar
niet verzekerd zorg, onverzekerd ziek > onverzekerd zorgverzekering
onverzekerde zorg, geen verzekering ziekenhuis > onverzekerden zorg subsidie
aanvullende verzekering = aanvullend pakket
basispakket = basisverzekering
vergoeding zorg > basispakket
tandarts = mondzorg
pil, spiraaltje > anticonceptie
medicijn = geneesmiddel
pillen > medicijnen
medicijnen mee vakantie, pillen mee vliegtuig, medicijnverklaring > medicijnen op reis
bijbetalen medicijnen > eigen bijdrage geneesmiddelen
medicijntekort > geneesmiddelentekort
dokter > huisarts
huisarts zoeken > huisarts vinden
weekenddokter, dokterswacht, doktersnacht > huisartsenpost
huisartsenpost = huisartsenspoedpost
eerste hulp ziekenhuis, seh > spoedeisende hulp
ehbo = eerste hulp
reanimatie, hartstilstand > aed
aed = defibrillator
ziekenwagen > ambulance 112
ggd = gemeentelijke gezondheidsdienst
gezondheidsdienst = ggd
vaccineren = vaccinatie
inenting = vaccinatie
prik > vaccinatie
prikje, kinderprikken, inentingen > vaccinatie
rijksvaccinatieprogramma > vaccinaties kinderen
vaccinatieboekje, prikboekje, gele boekje, inentingsboekje > vaccinatiebewijs
prikken voor vakantie, reisprikken > reisvaccinaties ggd
griepprik = griepvaccinatie
coronaprik = coronavaccinatie
corona = covid-19
coronatest, zelftest > corona
coronapas = coronabewijs
hpv prik > hpv-vaccinatie
bmr, dktp > rijksvaccinatieprogramma
soa = geslachtsziekte
sense, hiv test > soa-test ggd
druiper, chlamydia > soa
tbc = tuberculose
röntgenfoto tbc > tuberculose onderzoek
schurft, krentenbaard, luizen > infectieziekten ggd
luizen > hoofdluis
neten > hoofdluis
legionella = veteranenziekte
consultatiebureau > jeugdgezondheidszorg
zuigelingenbureau > consultatiebureau
hielprik > hielprikscreening
uitstrijkje > bevolkingsonderzoek baarmoederhalskanker
borstonderzoek, borstenbus, mammografie > bevolkingsonderzoek borstkanker
poeptest, ontlastingstest > bevolkingsonderzoek darmkanker
orgaandonor > donorregister
donorformulier, donorcodicil, organen doneren > donorregister
bloeddonor, bloed geven > bloeddonatie
medisch dossier = patiëntendossier
dossier inzien dokter, dossier huisarts > inzage medisch dossier
klacht dokter, klacht ziekenhuis, klacht tandarts > klacht zorgverlener
medische fout = medische misser
ziek op vakantie, dokter vakantie > zorg in buitenland
europese ziekteverzekeringskaart, ehic, blauwe pasje vakantie > europese gezondheidskaart
palliatief, terminaal, stervensbegeleiding > palliatieve zorg
hospice > palliatieve zorg
rookverbod = rookvrij
vapen, vape, e-sigaret > elektronische sigaret
sigaretten leeftijd, tabak verkoop > tabak leeftijdsgrens
alcohol 18, drinken onder 18 > leeftijdsgrens alcohol
drankleeftijd = leeftijdsgrens alcohol
drugs = verdovende middelen
xtc, coke, speed, paddo's > harddrugs
coffeeshop > softdrugsbeleid
wietpas, wiet kopen, wietproef > coffeeshop
hittegolf > hitteplan
smog > luchtverontreiniging
kraamhulp = kraamzorg
vroedvrouw = verloskundige
dieet > overgewicht
gezond bewegen, beweegcoach, leefstijlcoach > leefstijl bewegen
kanker, chronisch ziek > chronische ziekte
zorgkosten aftrekken, ziektekosten aftrek > aftrek zorgkosten
psycholoog wachtlijst > wachttijd ggz
logopedie, fysio, fysiotherapeut > paramedische zorg
reiskosten ziekenhuis > zittend ziekenvervoer, reiskosten zorg
alternatieve genezer, kwakzalver > alternatieve behandelaars
big nummer > big-register
`
