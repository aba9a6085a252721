export const governmentAndLaw = `
# bestuur, recht, rechtsbijstand
raadslid = gemeenteraadslid
raadsvergadering = gemeenteraadsvergadering
vergadering gemeenteraad bijwonen, raad volgen, raad live > raadsvergadering
inspreken = spreekrecht
spreken in raad, zeggen tegen raad > inspreken raadsvergadering
raadsstukken = vergaderstukken
b en w = college burgemeester wethouders
wethouder spreken, spreekuur burgemeester, burgemeester spreken > spreekuur college
burgervader = burgemeester
burgemeester mailen, brief burgemeester > contact burgemeester
mayor > burgemeester
gemeentebestuur = college burgemeester wethouders
ambtenaar > medewerker gemeente
griffie = griffier
gemeenteregels, apv > algemene plaatselijke verordening
apv = plaatselijke verordening
verordening = regels gemeente
lokale regelgeving > verordening
petitie = handtekeningenactie
handtekeningen verzamelen, handtekeningenlijst > petitie, burgerinitiatief
referendum = volksraadpleging
inspraak > participatie
meedenken, meepraten, bewonersavond, inloopavond > inspraak participatie
inwonersavond = informatieavond
burgerpanel, digipanel > inwonerspanel
wob = wet open overheid
wob = woo
wob verzoek = woo-verzoek
woo = wet open overheid
documenten opvragen gemeente, stukken opvragen, informatie opvragen overheid > woo-verzoek
wet openbaarheid van bestuur = wet open overheid
gemeenten samenvoegen = gemeentelijke herindeling
provincie > provinciale staten
commissaris koningin = commissaris koning
tweede kamer > volksvertegenwoordiging
kabinet = regering
premier = minister-president
koningshuis = koninklijk huis
brief aan koning, koning schrijven > koninklijk huis
wet opzoeken, wettekst > wetten regelingen
staatscourant > officiële bekendmakingen
gemeenteblad > officiële bekendmakingen
huis aan huis krant, gemeentenieuws, gemeentepagina > officiële bekendmakingen
gratis advocaat = gesubsidieerde rechtsbijstand
pro deo = gesubsidieerde rechtsbijstand
pro deo advocaat, advocaat niet betalen > gesubsidieerde rechtsbijstand
juridische hulp = rechtshulp
juridisch advies, gratis juridisch advies > juridisch loket
bureau voor rechtshulp = juridisch loket
sociaal advocaat > gesubsidieerde rechtsbijstand
advocaat > rechtsbijstand
rechter = rechtbank
naar rechter stappen, rechtszaak > rechtbank procedure
kort geding > spoedprocedure rechter
griffierecht = kosten rechtszaak
dagvaarding = oproep rechtbank
getuige rechtbank > getuige strafzaak
jury, openbare zitting > rechtszaak bijwonen
gevangenis = detentie
bajes > gevangenis
gevangene = gedetineerde
enkelband = elektronisch toezicht
taakstraf = werkstraf
strafblad = justitiële documentatie
strafblad inzien > justitiële documentatie
uittreksel strafregister > justitiële documentatie
schadevergoeding slachtoffer > schadefonds geweldsmisdrijven
privacy = persoonsgegevens
avg = algemene verordening gegevensbescherming
gdpr > avg
avg = privacywet
wbp > avg
persoonsgegevens inzien, inzageverzoek, gegevens wissen > avg-verzoek
recht op vergetelheid = gegevens verwijderen
datalek = lek persoonsgegevens
gegevens gelekt > datalek
discriminatie = gediscrimineerd
racisme, uitgescholden afkomst, buitengesloten > discriminatie melden
gediscrimineerd, homohaat, antisemitisme > discriminatie melden
discriminatie melden = antidiscriminatievoorziening
lhbti = regenboogbeleid
homo, lesbisch, transgender rechten > lhbti
ouderenraad, seniorenraad, cliëntenraad > adviesraad sociaal domein
wmo raad = adviesraad sociaal domein
stadsbestuur = gemeentebestuur
deelgemeente = stadsdeel
wijkraad = dorpsraad
gemeente bellen = telefoonnummer gemeente
telefoonnummer gemeente, mailen gemeente, adres gemeente > contact gemeente
14 nummer, veertien plus netnummer > telefoonnummer gemeente
informatienummer overheid, postbus 51, 1400 > informatie rijksoverheid
rondleiding stadhuis, stadhuis bezoeken > bezoek gemeentehuis
zusterstad > stedenband
gemeentewapen, vlag gemeente, logo gemeente > gemeentevlag
burgemeesters woning sluiten > woningsluiting
spreekuur wethouder > contact wethouder
gratie vragen, straf kwijtschelden > gratieverzoek
klok verzetten > zomertijd wintertijd
militaire dienst > dienstplicht
veteraan, oud militair > veteranen
oorlogsslachtoffer, verzetspensioen > oorlogsgetroffenen
18 jaar worden, meerderjarig > regelen 18 jaar
zondagsrust > zondagsrustverstoring
`
