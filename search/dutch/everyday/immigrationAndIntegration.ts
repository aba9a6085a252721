export const immigrationAndIntegration = `
# immigratie, asiel, inburgering, nationaliteit
ind = immigratie en naturalisatiedienst
vreemdelingenpolitie > ind
vreemdelingendienst > ind
verblijfsvergunning = verblijfsdocument
verblijfskaart = verblijfsdocument
verblijfspas = verblijfsdocument
verblijfspasje, verblijfskaart, w-document, vreemdelingendocument > verblijfsvergunning
residence permit > verblijfsvergunning
verblijfsrecht, blijven in nederland > verblijfsvergunning
verblijfsvergunning kwijt, verblijfsdocument gestolen > verblijfsdocument vermissing
verblijf verlengen, verblijfsvergunning verlopen > verblijfsvergunning verlengen
permanent verblijf, vast verblijf > verblijfsvergunning onbepaalde tijd
mvv = machtiging voorlopig verblijf
partner overkomen, vrouw laten overkomen, partner uit buitenland, gezin overkomen > gezinshereniging
gezinshereniging = gezinsmigratie
partner naar nederland halen, bruid importeren > gezinshereniging partner
visum bezoek, familie laten overkomen, familie bezoek buitenland > garantverklaring, schengenvisum
visa = visum
uitnodigingsbrief, uitnodiging familie, garant staan > garantverklaring
garantstelling = garantverklaring
garant staan familie = garantverklaring
logiesverklaring > garantverklaring
terugkeervisum = re-entry visum
nederlandse nationaliteit = nederlanderschap
nederlandse nationaliteit krijgen, nederlands paspoort krijgen > naturalisatie
naturaliseren = naturalisatie
citizenship, dutch nationality > naturalisatie
optie nationaliteit, optieverklaring > naturalisatieoptie
naturalisatieceremonie = naturalisatiedag
nationaliteit opgeven, nederlandse nationaliteit afstaan, nationaliteit kwijt > verlies nederlandse nationaliteit
nationaliteit afstand doen > afstand nederlandse nationaliteit
stateloos = staatloos
asiel aanvragen = asielaanvraag
vluchteling = asielzoeker
azc = asielzoekerscentrum
opvang asielzoekers, asielopvang, coa > asielzoekerscentrum
coa = centraal orgaan asielzoekers
spreidingswet, noodopvang vluchtelingen, crisisnoodopvang > opvang asielzoekers
statushouder = vergunninghouder
statushouders huis, woning vluchteling > huisvesting statushouders
vluchtelingenwerk > statushouders begeleiding
oekraïners = oekraïense vluchtelingen
oekraine, oekraïner > oekraïense vluchtelingen
ontheemden > oekraïense vluchtelingen
leefgeld oekraïne > leefgeld oekraïense vluchtelingen
particuliere opvang oekraïne > opvang oekraïense vluchtelingen
illegaal verblijf, uitgeprocedeerd > ongedocumenteerd
illegaal in nederland > ongedocumenteerd
uitgezet land, uitzetten land > uitzetting vreemdeling
inburgering = inburgeren
inburgeringscursus > inburgering
integration course > inburgering
inburgeringsbrief, brief duo inburgering > inburgeringsplicht
pip > persoonlijk plan inburgering
z-route, b1 route, onderwijsroute > leerroutes inburgering
inburgeringsexamen = inburgeringstoets
basisexamen buitenland > inburgeringsexamen buitenland
knm = kennis nederlandse maatschappij
inburgeringsdiploma kwijt, diploma inburgering > inburgeringsdiploma
lening inburgering = inburgeringslening
vrijstelling inburgering, ontheffing inburgering > inburgeringsplicht ontheffing
kennismigrant > hoogopgeleide migrant
buitenlandse student > verblijfsvergunning studie
eu burger, roemeen, bulgaar > eu-burger verblijf
brexit > britten verblijf
terugkeren land van herkomst, terug naar turkije, terug naar marokko > remigratie
remigratiewet > remigratie-uitkering
toeristenvisum verlengen, visum verlengen, langer blijven visum > verlenging visum
schengen > schengenvisum
buitenlander > vreemdeling
migrant = immigrant
mensensmokkel > mensenhandel
polenhotel > huisvesting arbeidsmigranten
statushouder = verblijfsgerechtigde
`
