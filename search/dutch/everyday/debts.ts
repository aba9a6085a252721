export const debts = `
# schulden
schulden > schuldhulpverlening
schuldhulpverlening = hulp bij schulden
schulden hulp, hulp schulden > schuldhulpverlening
diep in schulden, rood staan > schuldhulpverlening
rekeningen stapelen, achterstand betaling > schuldhulpverlening, betalingsachterstand
betaalachterstand = betalingsachterstand
debt, debts > schuldhulpverlening
borçlar > schuldhulpverlening
enveloppen niet openen, post niet openen, ongeopende post > schuldhulpverlening
schuldsanering = wsnp
wsnp = wettelijke schuldsanering
wsnp = schuldsanering natuurlijke personen
msnp = minnelijke schuldregeling
schuldregeling = minnelijk traject
schuldregeling > schuldhulpverlening
kwijtschelding schulden, schone lei > schuldsanering
gkb = gemeentelijke kredietbank
plangroep, kbnl > schuldhulpverlening
stadsbank, lommerd, pandjeshuis > bank van lening
lening gemeente, geld lenen gemeente > sociale lening kredietbank
sociale lening = sociaal krediet
saneringskrediet = schulden samenvoegen
geld lenen > lening
geleend geld > lening
lening oversluiten > lening
bkr = bureau krediet registratie
bkr registratie, zwarte lijst bank, geregistreerd bkr > bkr-registratie
deurwaarder aan deur, brief deurwaarder > gerechtsdeurwaarder, beslag
loonbeslag, beslag uitkering, beslag inboedel > beslagvrije voet
te weinig over deurwaarder > beslagvrije voet
incassokosten, brief incasso > incassobureau
dwangbevel > invordering
aanmaning = betalingsherinnering
herinnering betalen, betaalherinnering > aanmaning
betalingsregeling = betalen in termijnen
gespreid betalen, afbetalen > betalingsregeling
afbetalingsregeling = betalingsregeling
termijnen betalen, in delen betalen, later betalen > betalingsregeling
uitstel van betaling = betalingsuitstel
later betalen > uitstel van betaling
afgesloten stroom, stroom afgesloten, gas afgesloten, water afgesloten > afsluiting energie
stroom eraf, gas eraf, energie afsluiten > afsluiting energie, schuldhulpverlening
afsluiten water schuld > afsluiting drinkwater
schuld energie > energieschuld schuldhulpverlening
uit huis gezet huurschuld, dreiging ontruiming > ontruiming voorkomen, schuldhulpverlening
premieachterstand, zorgverzekering niet betaald, wanbetaler zorg > wanbetalersregeling zorgverzekering
cak boete zorgverzekering > wanbetalersregeling zorgverzekering
budgetbeheer = inkomensbeheer
iemand beheert mijn geld, geld beheren, leefgeld budgetbeheer > budgetbeheer
bewindvoerder = bewindvoering
bewindvoerder > beschermingsbewind
beschermingsbewind = onderbewindstelling
schuldenbewind > beschermingsbewind
klacht bewindvoerder, bewindvoerder wisselen, van bewindvoerder af > bewindvoerder kantonrechter
budgetcursus > budgetcoaching
budgetcoach, leren met geld omgaan > budgetcoaching
thuisadministratie, papierwerk, papieren ordenen > hulp bij administratie
humanitas, schuldhulpmaatje, schuldmaatje > hulp bij administratie, vrijwilligers schuldhulp
hulp bij formulieren > formulierenbrigade
hulp invullen formulier, formulier invullen hulp > formulierenbrigade, sociaal raadslieden
vroegsignalering = vroeg eropaf
brief vroegsignalering, gemeente aan deur schulden > vroegsignalering schulden
jongeren schulden, schuld jongere > jongeren schuldhulpverlening
schulden ondernemer, schulden zzp, schulden bedrijf > schuldhulp ondernemers
moratorium = afkoelingsperiode
faillissement = failliet
bankroet > failliet
bankroet, zaak failliet > faillissement
uitstel betaling bedrijf > surseance van betaling
klarna, afterpay > achteraf betalen schulden
gokschuld > gokverslaving
achterstand gemeentebelasting > betalingsregeling gemeentelijke belastingen
schulden duo, studieschuld te hoog > studieschuld aflossen
belastingschuld = schuld belastingdienst
`
