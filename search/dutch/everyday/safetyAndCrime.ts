export const safetyAndCrime = `
# veiligheid en criminaliteit
aangifte politie > aangifte misdrijf
bestolen, beroofd, gestolen > aangifte diefstal
diefstal = gestolen
inbraak = ingebroken
inbreker > inbraak
zakkenroller > diefstal
woninginbraak voorkomen, beter slot, politiekeurmerk > inbraakpreventie
overvallen > aangifte overval
insluiper = insluiping
nepagent, oplichting ouderen > babbeltruc
bankhelpdesk, nep whatsapp, hulpvraagfraude > helpdeskfraude
whatsappfraude = hulpvraagfraude
phishing = nepmail
valse mail, nep sms, smishing, verdachte mail > phishing
gehackt = hacken
account gehackt, computer gehackt > cybercrime
cybercrime = computercriminaliteit
identiteitsfraude = identiteitsdiefstal
misbruik gegevens, misbruik id > identiteitsfraude
sexting, naaktfoto verspreid, wraakporno, sextortion > online seksueel misbruik
grooming > online seksueel misbruik
loverboy > mensenhandel
mishandeling > geweld
mishandeld, in elkaar geslagen, geslagen straat > aangifte mishandeling
bedreiging = bedreigd
bedreigd > aangifte bedreiging
anoniem melden, anoniem tippen > meld misdaad anoniem
alarmnummer = 112
112 = noodnummer
politie geen spoed, 0900 8844 > politie telefoonnummer
brandveilig, brandgevaarlijk, nooduitgang > brandveiligheid
brandvergunning > omgevingsvergunning brandveilig gebruik
gebruiksvergunning = omgevingsvergunning brandveilig gebruik
gebruiksmelding > brandveilig gebruik
sirene = luchtalarm
luchtalarm = alarmsirene
sirene eerste maandag, alarm maandag > alarmsirene
nl alert = nl-alert
melding telefoon alarm, controlebericht > nl-alert
noodpakket = noodvoorraad
oorlog voorbereiden, denk vooruit, stroom lang uit > noodpakket
ramp = calamiteit
rampenplan = crisisplan
ramp buurt, explosie, ontploffing > crisis ramp
aanslag terrorisme, terreur > terrorisme
radicaliseren, extremist, jihad > radicalisering
ondermijning > georganiseerde criminaliteit
criminaliteit = misdaad
cameratoezicht = camerabewaking
camera's straat, beveiligingscamera, camerabeelden opvragen > cameratoezicht
camera in beeld > camera-registratie politie
preventief fouilleren = veiligheidsrisicogebied
wapenvergunning = wapenverlof
zakmes, pepperspray, wapen bij dragen > verboden wapens
luchtbuks, boksbeugel, stroomstootwapen, taser > verboden wapens
schietvereniging, schietsport > wapenverlof
nepwapen = speelgoedwapen
messenverbod > mes leeftijdsgrens
bom gevonden, explosief, handgranaat, bom oorlog > niet gesprongen explosieven
verdacht pakketje > verdachte situatie
vuurwerkbom > explosie woning
onveilig gevoel, onveilige straat, bang op straat > veiligheid buurt
voetbalrellen, hooligan, rellen > voetbalgeweld
stadionverbod > voetbalgeweld
burgernet > buurtpreventie
slachtoffer misdrijf > slachtofferhulp
schade geweld > schadefonds geweldsmisdrijven
vals alarm > alarminstallatie
stille alarm, alarm buren > alarminstallatie overlast
verdwaald kind > vermissing persoon
drugshandel = dealen
drugspand > sluiting woning drugs
helen = heling
lijst gestolen fietsen, fiets registreren > fietsregister
verdrinking, drenkeling > waterveiligheid
`
