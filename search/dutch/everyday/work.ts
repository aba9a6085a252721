export const work = `
# werk
werk zoeken, baan zoeken, job zoeken > vacatures, werkzoekende
job > baan
baantje = bijbaan
vacatures = vacature
werken bij gemeente, baan bij gemeente, solliciteren gemeente > vacatures gemeente
sollicitatie = solliciteren
hulp werk vinden, begeleiding werk, werk vinden > re-integratie
re-integratie = reïntegratie
leerwerkloket > werkgeversservicepunt
banenmarkt = banenbeurs
omscholen = omscholing
ander beroep leren, omscholing > scholing
proefplaatsing = werken met behoud van uitkering
sociale werkplaats = sociale werkvoorziening
wsw = sociale werkvoorziening
sw bedrijf, werkplaats gehandicapten > sociale werkvoorziening, beschut werk
beschut werk = beschutte werkplek
garantiebaan = banenafspraak
doelgroepregister > doelgroepverklaring
arbeidshandicap, arbeidsbeperkt, werken met beperking > arbeidsbeperking
loonwaarde > loonkostensubsidie
werkplek aanpassen, aangepaste stoel werk > werkplekaanpassing
arbeidscontract = arbeidsovereenkomst
contract werk, vast contract, tijdelijk contract > arbeidsovereenkomst
ketenregeling = opeenvolgende tijdelijke contracten
nulurencontract = oproepcontract
oproepkracht = oproepcontract
uitzendbureau = uitzendkracht
zzp'er = zzp
zzp = zelfstandige zonder personeel
freelancer = zzp
schijnzelfstandig = schijnzelfstandigheid
var verklaring > modelovereenkomst zzp
niet bij concurrent werken > concurrentiebeding
opzegtermijn > termijn ontslag
baan opzeggen, werk opzeggen > opzegtermijn, ontslag nemen
ontslag = ontslagen
eruit gegooid werk, op staande voet, de zak gekregen > ontslag
gedumpt werk > ontslag
vaststellingsovereenkomst = ontslag wederzijds goedvinden
ontslagvergoeding = transitievergoeding
gouden handdruk, oprotpremie > transitievergoeding
ontslag ziekte, ontslagen ziek > opzegverbod ziekte
reorganisatie = collectief ontslag
werkgever failliet, baas failliet, loon failliet > betalingsonmacht werkgever
baas > werkgever
werkgever betaalt niet, loon niet gekregen, salaris niet ontvangen > loon niet betaald
salaris = loon
minimumloon > minimumuurloon
minimum wage > minimumloon
jeugdloon = minimumjeugdloon
loon 16 jaar, loon 18 jaar > minimumjeugdloon
vakantiegeld werk > vakantietoeslag
dertiende maand = eindejaarsuitkering
vrije dagen = vakantiedagen
verlofdagen = vakantiedagen
vakantiedagen opnemen, snipperdag, adv > vakantiedagen
vakantiedagen vervallen = vervaltermijn vakantiedagen
feestdag vrij, vrij met pasen, koningsdag vrij > vrij op feestdagen
5 mei vrij, bevrijdingsdag vrij > vrij op feestdagen
overuren = overwerk
overwerken = overwerk
zondag werken = werken op zondag
nachtdienst = nachtarbeid
werktijden = arbeidstijden
pauze werk, rusttijden, hoeveel uur werken > arbeidstijdenwet
ziekmelden = ziek melden
ziek werk, ziek op werk, ziek baas > loondoorbetaling ziekte
arboarts = bedrijfsarts
bedrijfsarts oneens > deskundigenoordeel uwv
second opinion uwv = deskundigenoordeel
thuiswerken = hybride werken
thuiswerkvergoeding = onkosten thuiswerken
reiskosten werk, kilometervergoeding, woon werk > reiskostenvergoeding
kinderen werken, kinderarbeid, krantenwijk, vakantiewerk > werk jongeren
werken onder 18, werken 13 jaar, werken 15 jaar > werk jongeren
vakantiebaan > werk jongeren
calamiteitenverlof = kort verzuimverlof
kind ziek werk, vrij zieke moeder > zorgverlof, calamiteitenverlof
onbetaald vrij > onbetaald verlof
vrij verhuizing, vrij dokter, vrij huwelijk werk > bijzonder verlof
minder werken > deeltijd
minder uren, parttime, deeltijd > aanpassing arbeidsduur
verlof zwanger > zwangerschapsverlof
zwanger werk, zwanger ontslag > zwangerschap werk
zwangerschapsuitkering = uitkering zwangerschapsverlof
zez = zwangerschapsuitkering zelfstandigen
zwanger zzp > zwangerschapsuitkering zelfstandigen
kolven werk > borstvoeding werk
staken = staking
vakbond > collectieve arbeidsovereenkomst
cao = collectieve arbeidsovereenkomst
pesten werk, seksuele intimidatie werk, intimidatie baas > ongewenst gedrag werk
arbo = arbeidsomstandigheden
arbeidsinspectie = inspectie szw
uitbuiting > arbeidsuitbuiting
uitgebuit, onderbetaald > arbeidsuitbuiting, arbeidsinspectie
bedrijfsongeval = arbeidsongeval
ongeluk werk > arbeidsongeval
rsi > beroepsziekte
asbestziekte, asbestkanker, mesothelioom > tegemoetkoming asbestslachtoffers
klokkenluider = misstand melden
buitenlandse werknemer, personeel buitenland, arbeidsmigrant > buitenlandse werknemers
twv = tewerkstellingsvergunning
werkvergunning = tewerkstellingsvergunning
work permit > tewerkstellingsvergunning
werken buitenland, werken in duitsland, werken over grens > grensarbeider
grenswerker = grensarbeider
a1 verklaring = europese sociale zekerheidsverklaring
vrijwilligersvergoeding = onkostenvergoeding vrijwilligers
sollicitatie discriminatie > arbeidsdiscriminatie
referentie werk > getuigschrift werkgever
huishoudster, werkster inhuren, hulp aan huis belasting > regeling dienstverlening aan huis
ontslag gekregen > ontslag, ww-uitkering
onveilig werk, onveilige werkplek > arbeidsinspectie
`
