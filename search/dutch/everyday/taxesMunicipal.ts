export const taxesMunicipal = `
# gemeentelijke belastingen
gemeentebelasting = gemeentelijke belastingen
belasting gemeente = gemeentelijke belastingen
gemeentelijke heffingen = gemeentelijke belastingen
gemeentelijke lasten, woonlasten > gemeentelijke belastingen
municipal tax > gemeentelijke belastingen
belastingkantoor, cocensus, gblt, bsgw, svhw, gbtwente, sabewa, bghu > gemeentelijke belastingen
belastingsamenwerking > gemeentelijke belastingen
aanslagbiljet = belastingaanslag
blauwe brief, belastingbrief > belastingaanslag
rekening gemeente, nota gemeente, factuur gemeente > gemeentelijke belastingen, factuur
factuur = nota
factuur = rekening
combiaanslag, gecombineerde aanslag > aanslag gemeentelijke belastingen
aanslag kwijt, belastingaanslag kwijt > kopie belastingaanslag
oneens aanslag, aanslag klopt niet > bezwaar belastingaanslag
ozb = onroerendezaakbelasting
onroerend goed belasting = onroerendezaakbelasting
onroerend goed = onroerende zaak
huizenbelasting, belasting op huis, belasting eigen huis > onroerendezaakbelasting
eigenarenbelasting > onroerendezaakbelasting
woz = waardering onroerende zaken
woz waarde te hoog, huis te hoog getaxeerd, waarde huis te hoog > bezwaar woz-waarde
waarde huis, huiswaarde, huis waard > woz-waarde
getaxeerd = taxatie
woz bekijken, woz opzoeken > wozwaardeloket
taxatierapport > taxatieverslag
woz bureau > bezwaar woz-waarde
afvalbelasting = afvalstoffenheffing
rioolbelasting = rioolheffing
rioolrecht = rioolheffing
rioolrechten, rioolgeld > rioolheffing
waterbelasting, waterschapslasten, dijkgeld > waterschapsbelasting
waterschapsbelasting = waterschapsheffing
zuiveringsheffing, watersysteemheffing > waterschapsbelasting
logeerbelasting, verblijfsbelasting > toeristenbelasting
overnachtingsbelasting > toeristenbelasting
forensenbelasting = belasting tweede woning
tweede huis belasting, vakantiehuis belasting > forensenbelasting
precario = precariobelasting
terrasbelasting, uithangbord belasting > precariobelasting
biz = bedrijveninvesteringszone
kwijtschelden = kwijtschelding
kwijtschelding aanvragen > kwijtschelding gemeentelijke belastingen
automatische incasso = automatisch betalen
automatisch afschrijven = automatische incasso
machtiging betalen, automatisch afgeschreven > automatische incasso
incasso stoppen, incasso wijzigen > automatische incasso
rekeningnummer gemeente, iban gemeente > bankrekeningnummer gemeente
bankrekening wijzigen, nieuw rekeningnummer, ander rekeningnummer > rekeningnummer wijzigen
bankrekeningnummer = rekeningnummer
iban = rekeningnummer
geld terug gemeente, dubbel betaald > teruggave, terugbetaling
teruggaaf = teruggave
belasting verhuizing, verhuisd belasting betalen > belastingaanslag verhuizen
belasting overleden > belastingaanslag overlijden
havengeld = liggeld
kampeerbelasting > toeristenbelasting
leges terug > teruggave leges
aanmaning gemeente, dwangbevel gemeente > aanmaning gemeentelijke belastingen
uitstel belasting gemeente > uitstel van betaling
`
