export const moving = `
# verhuizen, inschrijven, adres
verhuizen = verhuizing
verhuizen > adreswijziging, verhuizing doorgeven
adreswijziging = verhuizing doorgeven
adres veranderen = adreswijziging
adres wijzigen = adreswijziging
nieuw adres > adreswijziging, verhuizing doorgeven
adres doorgeven, adres aanpassen > adreswijziging, verhuizing doorgeven
verhuisbericht, verhuiskaart > verhuizing doorgeven
omschrijven adres, overschrijven adres > adreswijziging
verkassen > verhuizen
aangifte verhuizing = verhuizing doorgeven
verhuisaangifte = verhuizing doorgeven
verhuismelding = verhuizing doorgeven
moving, change of address > verhuizing doorgeven
register address, registration municipality > inschrijving brp
inschrijven gemeente > inschrijving brp
inschrijven = inschrijving
aanmelden = aanmelding
aanmelden gemeente, ingeschreven staan > inschrijving brp
inschrijven vanuit buitenland, komen wonen nederland > eerste inschrijving nederland
vestigen nederland, vestiging buitenland > eerste inschrijving nederland
terug naar nederland, terugkeren nederland > hervestiging, inschrijving vanuit buitenland
remigreren > remigratie
immigreren > immigratie, vestiging in nederland
emigreren = emigratie
emigreren > vertrek naar buitenland, uitschrijving brp
verhuizen buitenland = vertrek naar buitenland
naar buitenland verhuizen = emigratie
wonen in spanje, wonen in turkije > emigratie, vertrek naar buitenland
wonen in belgië, wonen in duitsland > emigratie, vertrek naar buitenland
uitschrijven gemeente, uitschrijven brp > uitschrijving brp
uitschrijven = uitschrijving
afmelden = afmelding
acht maanden weg, acht maanden buitenland > vertrek naar buitenland
wereldreis, overwinteren > verblijf in buitenland
overwinteraar > verblijf in buitenland
rni = registratie niet-ingezetenen
tijdelijk in nederland werken > registratie niet-ingezetenen
seizoensarbeider, seizoenswerker > registratie niet-ingezetenen, arbeidsmigrant
eu burger inschrijven, polen inschrijven > inschrijving brp, registratie niet-ingezetenen
kind op kamers > verhuizing doorgeven kind
vriend trekt in, vriendin trekt in > samenwonen, verhuizing doorgeven
inwonen = inwoning
inwonen > medebewoner, toestemming inwoning
inwoner in huis nemen, iemand in huis nemen > inwoning
toestemming hoofdbewoner, bewijs inwoning > verklaring hoofdbewoner, toestemming inwoning
geen vast adres > briefadres
nergens ingeschreven > briefadres
zwervend, bankslaper, bankslapen > briefadres, dakloos
inschrijfadres > briefadres, inschrijving brp
katvanger > adresfraude
spookbewoner > adresfraude
spookbewoners > adresonderzoek
onbekende ingeschreven, vreemde op mijn adres > adresonderzoek
iemand staat ingeschreven, ex nog ingeschreven > adresonderzoek
vorige bewoner, oude bewoner, vorige bewoners > adresonderzoek
ex uitschrijven, huurder uitschrijven > adresonderzoek
post van vorige bewoner, post van vreemde > adresonderzoek
wie staat ingeschreven, wie woont op adres, ingeschreven personen adres > bewonersverklaring, gegevensverstrekking brp
hoeveel mensen ingeschreven > bewonersverklaring, uittreksel brp
adresfraude melden > adresonderzoek
vow = vertrokken onbekend waarheen
vertrokken onbekend waarheen > uitschrijving ambtshalve, adresonderzoek
zomaar uitgeschreven > ambtshalve uitschrijving
ambtshalve uitgeschreven > ambtshalve uitschrijving
te laat verhuizing doorgeven, verhuizing vergeten > termijn verhuizing doorgeven
boete niet inschrijven > bestuurlijke boete brp
verhuisketen, verhuizen wat regelen > verhuizing doorgeven
nieuwkomer gemeente, nieuwe inwoner > nieuwe inwoners, verhuizen
expat > verhuizen naar nederland, kennismigrant
verhuiskosten = verhuiskostenvergoeding
verhuisvergoeding = verhuiskostenvergoeding
verhuiswagen, verhuislift > parkeerontheffing verhuizing, tijdelijke verkeersmaatregel
verhuislift plaatsen, verhuiswagen parkeren > parkeerontheffing, objectvergunning
verhuisdozen oud karton > oud papier karton
post doorsturen > verhuisservice postnl
post doorsturen > adreswijziging
bejaardenhuis verhuizen, verpleeghuis verhuizen > verhuizing doorgeven zorginstelling
opgenomen verpleeghuis > verhuizing doorgeven zorginstelling, briefadres zorginstelling
adres zoeken familie, kwijtgeraakte familie, oude vriend zoeken > adres opvragen familie, gegevensverstrekking brp
adres opvragen iemand > gegevensverstrekking brp
op kamers wonen > kamerhuur, verhuizing doorgeven
`
