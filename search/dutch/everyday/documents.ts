export const documents = `
# paspoort, id-kaart, uittreksels, digid-achtige papieren
paspoortje > paspoort
reispas > paspoort
passport > paspoort
id card, identity card > identiteitskaart
kimlik > identiteitskaart
pasaport > paspoort
id-kaart = identiteitskaart
id kaart = identiteitskaart
idkaart = identiteitskaart
id bewijs = identiteitsbewijs
identiteitsbewijs > identiteitskaart, paspoort
legitimatiebewijs = identiteitsbewijs
legitimatie = identiteitsbewijs
legitimeren = identificeren
legitimeren > identificatieplicht, identiteitsbewijs
legitimatieplicht = identificatieplicht
persoonsbewijs > identiteitskaart
toeristenkaart > identiteitskaart
europese identiteitskaart > identiteitskaart
ausweis, ausweispflicht > identiteitsbewijs, identificatieplicht
reispapieren > reisdocument, paspoort
reisdocument > paspoort, identiteitskaart
paspoort kwijt, paspoort verloren, paspoort gestolen > vermissing reisdocument
id kwijt, identiteitskaart kwijt, identiteitskaart gestolen > vermissing reisdocument
paspoort zoek, identiteitskaart zoek > vermissing reisdocument
kwijt = verloren
kwijtgeraakt > vermissing
paspoort kwijtgeraakt > vermissing reisdocument
vermissing > verlies
portemonnee gestolen, portemonnee kwijt > vermissing reisdocument, vermissing rijbewijs
tas gestolen > vermissing reisdocument, aangifte diefstal
paspoort verlopen, identiteitskaart verlopen > paspoort aanvragen, identiteitskaart aanvragen
paspoort verlengen > paspoort aanvragen
id verlengen, identiteitskaart verlengen > identiteitskaart aanvragen
paspoort vernieuwen > paspoort aanvragen
verlengen = vernieuwen
verlopen > geldigheidsduur, verlengen
hoelang geldig = geldigheidsduur
geldigheid = geldigheidsduur
houdbaarheid paspoort > geldigheidsduur paspoort
spoedpaspoort > spoedprocedure paspoort, paspoort
spoed paspoort, spoed identiteitskaart > spoedprocedure reisdocument
snel paspoort nodig, paspoort met spoed > spoedprocedure paspoort
noodpaspoort = nooddocument
noodpaspoort = noodreisdocument
noodpaspoort schiphol, paspoort vliegveld > nooddocument, koninklijke marechaussee
laissez passer > noodreisdocument
kinderpaspoort > paspoort kind
kinder id > identiteitskaart kind
babypaspoort, paspoort baby > paspoort kind
bijschrijven kind paspoort > paspoort kind
toestemming ouders paspoort > toestemmingsverklaring paspoort
toestemming ex paspoort > toestemmingsverklaring paspoort, vervangende toestemming
toestemmingsformulier = toestemmingsverklaring
dik paspoort, groot paspoort > zakenpaspoort
vreemdelingenpaspoort, vluchtelingenpaspoort > reisdocument vreemdelingen
pasfoto = paspoortfoto
fotohokje, foto automaat > pasfoto
foto id, foto rijbewijs > pasfoto
pasfoto baby > pasfoto kind
fotomatrix > pasfoto
hoofddoek pasfoto, hoofddoek foto > hoofdbedekking pasfoto
bril pasfoto, bril foto > eisen pasfoto
paspoort ophalen, identiteitskaart ophalen > reisdocument afhalen
ophalen = afhalen
paspoort bezorgen, paspoort thuisbezorgen > bezorging reisdocument
thuisbezorgd = bezorgen
thuisbezorgen = bezorgen
bezorgen = bezorging
thuis laten bezorgen > bezorging reisdocument
kosten = prijs
kosten = tarief
prijs = tarief
kosten > leges
leges > kosten
bsn = burgerservicenummer
sofinummer = burgerservicenummer
sofi nummer = burgerservicenummer
persoonsnummer > burgerservicenummer
bsn kwijt, bsn opzoeken > burgerservicenummer opvragen
social security number > burgerservicenummer
uittreksel bevolkingsregister = uittreksel brp
uittreksel gba = uittreksel brp
uittreksel basisregistratie personen = uittreksel brp
uittreksel > afschrift
afschrift = kopie
woonverklaring > uittreksel brp
woonbewijs > uittreksel brp
bewijs van inschrijving > uittreksel brp
bewijs adres > uittreksel brp
inschrijfbewijs gemeente > uittreksel brp
adresbewijs > uittreksel brp
gezinssamenstelling bewijs > uittreksel brp
gezinsuittreksel > uittreksel brp
samenlevingsbewijs > uittreksel brp
proof of address, registration certificate > uittreksel brp
bevolkingsregister = basisregistratie personen
brp = basisregistratie personen
gba = basisregistratie personen
gba = brp
gemeentelijke basisadministratie = basisregistratie personen
persoonslijst > basisregistratie personen
mijn gegevens inzien, wat weet gemeente > inzagerecht brp
gegevens kloppen niet, fout in gegevens > brp wijzigen, correctie persoonsgegevens
verkeerde naam, naam verkeerd geschreven > correctie persoonsgegevens
geboortedatum klopt niet, verkeerde geboortedatum > correctie geboortedatum brp
gegevens geheim, adres geheim > geheimhouding persoonsgegevens
geheim adres = geheimhouding adres
gegevens afschermen > geheimhouding persoonsgegevens
geboortebewijs = geboorteakte
geboortecertificaat = geboorteakte
birth certificate > geboorteakte
dogum belgesi > geboorteakte
akte van geboorte = geboorteakte
internationale geboorteakte, meertalige geboorteakte > meertalig uittreksel
trouwakte = huwelijksakte
huwelijksbewijs = huwelijksakte
marriage certificate > huwelijksakte
overlijdensbewijs = overlijdensakte
doodsakte = overlijdensakte
sterfakte = overlijdensakte
death certificate > overlijdensakte
attestatie de vita = bewijs van in leven zijn
bewijs van leven = bewijs van in leven zijn
levensbewijs = bewijs van in leven zijn
levensverklaring > attestatie de vita
in leven verklaring > attestatie de vita
formulier leven pensioen, levensbewijs pensioenfonds > attestatie de vita
bewijs ongehuwd = ongehuwdverklaring
ongehuwdverklaring = verklaring ongehuwd zijn
vrijgezellenverklaring > ongehuwdverklaring, verklaring huwelijksbevoegdheid
bewijs niet getrouwd > ongehuwdverklaring
bewijs nederlander = bewijs van nederlanderschap
nationaliteitsverklaring = bewijs van nederlanderschap
nationaliteitsbewijs > bewijs van nederlanderschap
legaliseren = legalisatie
document legaliseren, papieren legaliseren > legalisatie document
stempel van gemeente, stempel op document > legalisatie, waarmerken
apostille > legalisatie document
handtekening controleren, handtekening bevestigen > legalisatie handtekening
gewaarmerkte kopie > waarmerken kopie
kopie met stempel > waarmerken kopie
gecertificeerde kopie > waarmerken kopie
kopie conform > waarmerken kopie
vertalen akte, vertaling document > beëdigd vertaler, meertalig uittreksel
beëdigde vertaling > beëdigd vertaler
vog = verklaring omtrent gedrag
verklaring van goed gedrag = verklaring omtrent gedrag
bewijs van goed gedrag = verklaring omtrent gedrag
goed gedrag > verklaring omtrent gedrag
goedgedragverklaring > verklaring omtrent gedrag
certificate of conduct > verklaring omtrent gedrag
vog geweigerd > vog weigering
gratis vog, vog vrijwilliger > vog vrijwilligers
afspraak maken stadhuis, afspraak gemeentehuis > afspraak maken gemeente
afspraak verzetten = afspraak wijzigen
afspraak afzeggen = afspraak annuleren
afspraak afbellen > afspraak annuleren
appointment > afspraak maken
gemeentehuis = stadhuis
raadhuis = gemeentehuis
stadskantoor = gemeentehuis
gemeentekantoor = gemeentehuis
stadswinkel, gemeentewinkel, publiekswinkel > gemeentehuis, publieksbalie
burgerzaken = publiekszaken
afdeling bevolking > burgerzaken
loket = balie
openingstijden = openingsuren
machtigen = machtiging
iemand anders ophalen, partner ophalen paspoort > machtiging afhalen reisdocument
volmacht > machtigen
bedlegerig > aanvraag aan huis
aan huis paspoort, paspoort aan huis > aanvraag aan huis
dubbele nationaliteit > meervoudige nationaliteit
oude paspoort inleveren > paspoort inleveren vernietigen
paspoort gevonden > gevonden voorwerp, reisdocument inleveren
kopie id, kopie paspoort maken > veilige kopie identiteitsbewijs
kopie paspoort = kopie identiteitsbewijs
kopieid app > kopie identiteitsbewijs
gemeentehûs > gemeentehuis
town hall, city hall > gemeentehuis
`
