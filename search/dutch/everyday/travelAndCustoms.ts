export const travelAndCustoms = `
# reizen en douane
reisadvies > veilig reizen
veilig land, reizen naar land > reisadvies
ambassade = consulaat
ambassade > nederlandse vertegenwoordiging buitenland
consulaat > nederlandse vertegenwoordiging buitenland
kind mee buitenland, met kind op vakantie, reizen met kleinkind > reizen met kinderen toestemming
toestemmingsformulier vakantie, kind alleen reizen, grootouders vakantie kind > reizen met kinderen toestemming
reizen met minderjarige = reizen met kinderen
vakantie zonder vader, vakantie alleenstaande ouder > reizen met kinderen toestemming
geldig paspoort reis > geldigheid paspoort buitenland
visum nodig, visum thailand, visum amerika > visum buitenland
esta > visum amerika
douane > invoer goederen
douane > invoerrechten
meenemen buitenland, meenemen vakantie > invoer goederen reizigers
sigaretten mee, drank mee, alcohol mee vakantie > accijnsgoederen reizigers
contant geld mee, tienduizend euro mee > aangifte liquide middelen
pakketje buitenland, pakje china, bestelling buitenland, invoerkosten pakket > invoerrechten pakket
inklaringskosten, invoerkosten > invoerrechten
namaak spullen, nep merk, nepkleding > namaakartikelen invoer
souvenir dier, ivoor, schelpen > cites beschermde soorten
vlees meenemen, kaas meenemen, eten meenemen > voedsel invoer reizigers
planten meenemen > plantenpaspoort, fytosanitair
schiphol > luchthaven
vliegveld = luchthaven
vlucht vertraagd, vlucht geannuleerd, koffer kwijt > rechten vliegtuigpassagiers
vlucht geannuleerd > vluchtannulering
vloeistoffen vliegtuig > handbagage regels
kmar > koninklijke marechaussee
grenscontrole = grensbewaking
paspoortcontrole > grenscontrole
opgepakt buitenland > hulp in buitenland, gedetineerd buitenland
reis annuleren > pakketreis
reisbureau failliet > garantiefonds reizen
tweede huis buitenland > buitenlands vermogen
nederlanders buitenland registreren > informatieservice buitenlandse zaken
tolvrij, taxfree, btw terug vakantie > btw teruggave reizigers
spullen verhuizen douane > verhuisboedel invoer
`
