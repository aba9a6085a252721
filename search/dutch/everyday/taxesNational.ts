export const taxesNational = `
# rijksbelastingen
belastingdienst = fiscus
inkomstenbelasting > belastingaangifte
belastingpapieren, belastingformulier, ib aangifte > belastingaangifte
belasting invullen, aangifte invullen > hulp bij belastingaangifte
tax return, taxes > belastingaangifte
aangifte vergeten > boete belastingaangifte
belastinggeld terug, geld terug belasting, belasting terugkrijgen > belastingteruggave
teruggaaf belasting = belastingteruggave
t-biljet > belastingteruggave
belastingschijf = tarieven inkomstenbelasting
belastingschijven > tarieven inkomstenbelasting
box 3 = vermogensbelasting
vermogensbelasting = vermogensrendementsheffing
spaargeld belasting, belasting spaargeld > vermogensrendementsheffing box 3
belastingaftrek = aftrekposten
aftrekbaar > aftrekposten
giften aftrekken, gift goed doel > giftenaftrek
anbi = algemeen nut instelling
hypotheekrenteaftrek = renteaftrek
hypotheek aftrekken > hypotheekrenteaftrek
eigenwoningforfait = huurwaardeforfait
heffingskorting = belastingkorting
loonheffing = loonbelasting
voorlopige teruggaaf > voorlopige aanslag
partner belasting = fiscaal partner
btw = omzetbelasting
omzetbelasting = belasting toegevoegde waarde
btw terug, btw aangifte > omzetbelasting aangifte
btw nummer = btw-identificatienummer
kor = kleine ondernemersregeling
vpb = vennootschapsbelasting
belasting koop huis > overdrachtsbelasting
belasting kopen huis > overdrachtsbelasting
startersvrijstelling = vrijstelling overdrachtsbelasting starters
leaseauto privé > bijtelling auto
accijns benzine, benzine belasting > brandstofaccijns
suikertaks, frisdrankbelasting > verbruiksbelasting frisdrank
loterij gewonnen belasting > kansspelbelasting
vliegbelasting = vliegtaks
schatkist > rijksbegroting
miljoenennota, rijksbegroting > prinsjesdag
dertig procent regeling = 30%-regeling expats
m biljet, emigratie belasting > m-biljet
belasting buitenland, dubbele belasting > belastingverdrag
belastingtelefoon = belastingdienst bellen
ondernemersaftrek > zelfstandigenaftrek
zwart geld > vermogen buitenland inkeerregeling
`
