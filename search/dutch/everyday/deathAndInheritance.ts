export const deathAndInheritance = `
# overlijden, begraven, nalaten
overleden = overlijden
overlijden > overlijdensaangifte
doodgegaan, gestorven, heengegaan > overlijden
sterven = overlijden
sterfgeval = overlijden
weggevallen partner > overlijden, nabestaanden
man overleden, vrouw overleden, partner overleden > overlijden, nabestaanden
vader overleden, moeder overleden, ouder overleden > overlijden, nabestaanden
opa overleden, oma overleden > overlijden, nabestaanden
overlijden aangeven = aangifte overlijden
overlijden doorgeven, overlijden melden > aangifte overlijden
dood aangeven > aangifte overlijden
register death, passed away > aangifte overlijden
overleden buitenland, dood buitenland > overlijden in buitenland
lichaam naar nederland, lichaam terughalen > repatriëring, vervoer stoffelijk overschot
lijk > stoffelijk overschot
lichaam overledene > stoffelijk overschot
stoffelijk overschot = overledene
repatriëren = repatriëring
lijkenpas > laissez-passer lijk
lijkenpas > vervoersdocumenten stoffelijk overschot
begraven = begrafenis
begraven = begraving
uitvaart = begrafenis
uitvaart = crematie
ter aarde bestellen, teraardebestelling > begraven
cremeren = crematie
crematorium > crematie
begraven in eigen tuin, eigen grond begraven > bijzondere begraafplaats
begrafenisondernemer = uitvaartondernemer
uitvaartverzorger = uitvaartondernemer
uitvaartondernemer > aangifte overlijden
uitvaart niet betalen, geen geld uitvaart, geen geld begrafenis > bijzondere bijstand uitvaart, gemeentelijke uitvaart
begrafeniskosten = uitvaartkosten
uitvaart door gemeente, niemand regelt uitvaart > gemeentelijke uitvaart, wet op lijkbezorging
eenzame uitvaart > gemeentelijke uitvaart
lijkbezorging > uitvaart
lijkschouwer = gemeentelijk lijkschouwer
schouwarts > gemeentelijk lijkschouwer
begraven uitstellen, later begraven, crematie uitstellen > uitstel begraven
snel begraven, binnen 36 uur > vervroegd begraven
islamitisch begraven = islamitische begraafplaats
moslim begraven > islamitische begraafplaats
verlof tot begraven = toestemming begraven
kerkhof = begraafplaats
dodenakker > begraafplaats
graf > begraafplaats
graf kopen, graf huren, graf uitzoeken > graf uitgifte, grafrechten
familiegraf = particulier graf
eigen graf = particulier graf
algemeen graf > grafrechten
graf verlengen, graf aflopen > verlengen grafrechten
grafhuur > grafrechten
graf op naam zetten, graf overzetten > overschrijven grafrechten
rechthebbende graf > grafrechten
graf opruimen, graf weghalen > ruimen graf, afstand grafrechten
grafsteen = gedenkteken
zerk > grafsteen
grafsteen plaatsen > vergunning gedenkteken
grafmonument = gedenkteken
graf schoonmaken > onderhoud graf
verzakt graf, graf verzakt > onderhoud graf
graf zoeken, wie ligt begraven, waar ligt begraven > begraafplaatsregister
opgraven = opgraving
opgraven lichaam > opgraving, herbegraven
opnieuw begraven = herbegraven
as uitstrooien = asverstrooiing
as verstrooien = asverstrooiing
asstrooien > asverstrooiing
asbus = urn
urn > asbus bijzetten
urnenmuur = columbarium
urnenmuur > urnennis
urn bijzetten > bijzetting urn
bijzetten = bijzetting
lichaam doneren > terbeschikkingstelling lichaam wetenschap
gedenkplek, bermmonument > gedenkteken langs weg
herdenkingskruis weg, kruis langs weg > bermmonument
weduwe > nabestaande
weduwnaar > nabestaande
weduwenpensioen > nabestaandenpensioen
weduwepensioen > anw-uitkering, nabestaandenpensioen
weduwenuitkering > anw-uitkering
weduwe uitkering, uitkering weduwe > anw-uitkering
aww > anw-uitkering
anw = algemene nabestaandenwet
anw-uitkering = nabestaandenuitkering
halfwees > wezenuitkering
ouders dood kind > wezenuitkering, voogdij
erfenis = nalatenschap
erfenis belasting > erfbelasting
successierecht > erfbelasting
successiebelasting > erfbelasting
erfdeel > erfenis
kindsdeel, legitieme portie > wettelijk erfdeel
onterven, onterfd > wettelijk erfdeel, legitieme portie
erfenis weigeren = nalatenschap verwerpen
erfenis met schulden, schulden overledene > nalatenschap verwerpen, beneficiair aanvaarden
erfenis afwijzen > nalatenschap verwerpen
schulden erven > nalatenschap verwerpen, beneficiair aanvaarden
erfrechtverklaring = verklaring van erfrecht
bewijs erfgenaam > verklaring van erfrecht
bank wil verklaring, rekening geblokkeerd overlijden > verklaring van erfrecht
testament opmaken, testament maken > notaris testament
testament zoeken > centraal testamentenregister
codicil > testament
wilsverklaring euthanasie > euthanasieverklaring
levenstestament > volmacht, wilsverklaring
euthanasie = levensbeëindiging op verzoek
waardig sterven, zelf dood willen > euthanasie, levensbeëindiging
zelfdoding = zelfmoord
zelfmoord, suïcide, suicidaal > 113 zelfmoordpreventie
na overlijden regelen, checklist overlijden > nabestaanden regelen, overlijden
paspoort overledene, rijbewijs overledene > paspoort inleveren overlijden
auto overledene, auto overschrijven overlijden > kenteken overschrijven overlijden
belasting overledene > f-biljet, aangifte inkomstenbelasting overledene
f-biljet = belastingaangifte overledene
digid overledene > digid nabestaanden
toeslag overledene > toeslagen na overlijden
vakantiegeld overledene, uitkering overlijden, laatste uitkering > overlijdensuitkering
schenken = schenking
geld weggeven kind > schenkbelasting
jubelton > schenkbelasting, schenkingsvrijstelling eigen woning
belasting op schenking = schenkbelasting
schenkingsrecht > schenkbelasting
rouwverlof > verlof overlijden, calamiteitenverlof
vrij voor begrafenis, verlof begrafenis > calamiteitenverlof
rouw, rouwverwerking > nabestaanden hulp
vermist = vermissing
man dood, vrouw dood, partner dood, vader dood, moeder dood > overlijden, nabestaanden
plotseling dood > overlijden
geld erven, huis erven, erven van ouders > erfenis
weeskind > wezenuitkering
wilsbeschikking > testament
kind erfenis minderjarig > bewind kantonrechter
`
