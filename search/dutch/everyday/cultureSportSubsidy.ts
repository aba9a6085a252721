export const cultureSportSubsidy = `
# cultuur, sport, subsidie
bieb = bibliotheek
boeken lenen > bibliotheek
library > bibliotheek
muziekschool = muziekles
muziekles > cultuureducatie
schouwburg = theater
cultuurpas = cjp
museum = musea
museumkaart > museum
oude foto's stad, oude kranten, oude kaarten > archief
heemkundekring, oudheidkamer > historische vereniging
zwembad > zwemmen
zwembad kaartje, baantjes zwemmen, vrij zwemmen > zwembad
zwembadpas = zwemabonnement
sporthal > sportaccommodatie
gymzaal > sportaccommodatie
gymzaal huren, sporthal huren, sportzaal, veld huren > sportaccommodatie huren
sportpark > sportaccommodatie
ijsbaan > schaatsen
schaatsen natuurijs, ijs betrouwbaar, natuurijsbaan > natuurijs
zaal huren, ruimte huren, vergaderruimte, zaaltje > zaalverhuur
sport gehandicapten = aangepast sporten
sportclub, voetbalclub, vereniging sport > sportvereniging
club > vereniging
skatebaan, skatepark, bmx baan > sportvoorziening
calisthenics > sportvoorziening
jeu de boules baan > sportvoorziening
mountainbikeroute, ruiterroute, wandelroute > recreatieve routes
fietsroute > recreatieve routes
fietsknooppunten, knooppunt > fietsroute
vvv > toeristische informatie
vvv > toerisme
toerist info, stadsplattegrond > toeristische informatie
financiële bijdrage > subsidie
geld voor vereniging, bijdrage gemeente vereniging, geld voor project > subsidie
potje vereniging, geld voor club > subsidie verenigingen
grant > subsidie
buurtsubsidie > wijkbudget
buurtgeld, bewonersbudget, wijkgeld, leefbaarheidsfonds > wijkbudget
bewonersinitiatief = buurtinitiatief
goed idee buurt, idee voor wijk, plan voor buurt > bewonersinitiatief
subsidie verantwoorden, subsidieverantwoording > verantwoording subsidie
subsidie afrekenen > subsidie vaststelling
cultuurfonds > cultuursubsidie
lokale radio, lokale tv > lokale omroep
lintje = koninklijke onderscheiding
ridderorde > koninklijke onderscheiding
iemand nomineren lintje, lintjesregen, geridderd > koninklijke onderscheiding
orde van oranje-nassau > koninklijke onderscheiding
medaille, penning gemeente, erepenning > gemeentelijke onderscheiding
ereburger > gemeentelijke onderscheiding
koninklijk winkel > predicaat hofleverancier
100 jaar bedrijf, jubileum vereniging > koninklijk predicaat
sporter van jaar, sportkampioen > sporthuldiging
4 mei herdenking = dodenherdenking
dodenherdenking = nationale herdenking
stadsgids > gemeentegids
metaaldetector, schatgraven, munten gevonden, bodemvondst > archeologische vondst
metaaldetectie = metaaldetector
`
