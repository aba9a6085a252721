/** Past singular, past plural and participle of irregular verbs, by infinitive without prefix. */
export const STRONG_VERBS: ReadonlyMap<string, readonly [string, string, string]> = new Map(
  `
beginnen begon begonnen begonnen
bevelen beval bevalen bevolen
blinken blonk blonken geblonken
graven groef groeven gegraven
klinken klonk klonken geklonken
liggen lag lagen gelegen
meten mat maten gemeten
schrijden schreed schreden geschreden
wegen woog wogen gewogen
worden werd werden geworden
zitten zat zaten gezeten
bieden bood boden geboden
binden bond bonden gebonden
blijven bleef bleven gebleven
breken brak braken gebroken
brengen bracht brachten gebracht
buigen boog bogen gebogen
denken dacht dachten gedacht
dingen dong dongen gedongen
doen deed deden gedaan
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
dwingen dwong dwongen gedwongen
eten at aten gegeten
gaan ging gingen gegaan
gelden gold golden gegolden
geven gaf gaven gegeven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
hebben had hadden gehad
heffen hief hieven geheven
helpen hielp hielpen geholpen
houden hield hielden gehouden
kiezen koos kozen gekozen
kijken keek keken gekeken
komen kwam kwamen gekomen
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
laten liet lieten gelaten
lezen las lazen gelezen
lijken leek leken geleken
lopen liep liepen gelopen
moeten moest moesten gemoeten
nemen nam namen genomen
raden raadde raadden geraden
roepen riep riepen geroepen
scheiden scheidde scheidden gescheiden
schrijven schreef schreven geschreven
schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen
sluiten sloot sloten gesloten
snijden sneed sneden gesneden
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
staan stond stonden gestaan
steken stak staken gestoken
stelen stal stalen gestolen
stijgen steeg stegen gestegen
strijken streek streken gestreken
trekken trok trokken getrokken
treden trad traden getreden
treffen trof troffen getroffen
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer voeren gevaren
vinden vond vonden gevonden
vragen vroeg vroegen gevraagd
verliezen verloor verloren verloren
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
wijken week weken geweken
wijten weet weten geweten
wijzen wees wezen gewezen
winnen won wonnen gewonnen
zeggen zei zeiden gezegd
zenden zond zonden gezonden
zien zag zagen gezien
zijn was waren geweest
zoeken zocht zochten gezocht
zwijgen zweeg zwegen gezwegen
`
    .trim()
    .split('\n')
    .map((line) => {
      const [infinitive = '', past = '', pastPlural = '', participle = ''] = line.split(' ')
      return [infinitive, [past, pastPlural, participle] as const]
    }),
)
