export const objections = `
# klachten, bezwaar, schade
bezwaar maken = bezwaar indienen
oneens besluit > bezwaar
oneens > bezwaar
besluit klopt niet, brief klopt niet, afgewezen, afwijzing > bezwaar
aanvraag afgewezen, aanvraag geweigerd > bezwaar
protest tegen besluit, besluit aanvechten > bezwaar
objection, appeal > bezwaar
beschikking = besluit
naar rechter besluit > beroep bestuursrechter
voorlopige voorziening = besluit schorsen
beslissing duurt lang, gemeente beslist niet, gemeente reageert niet > ingebrekestelling dwangsom
ingebrekestelling = in gebreke stellen
dwangsom gemeente > ingebrekestelling
beslistermijn = beslissingstermijn
hoelang duurt, hoe lang wachten > doorlooptijd
behandeltermijn = doorlooptijd
stand van zaken aanvraag, hoever aanvraag > status aanvraag
hoe ver mijn aanvraag > status aanvraag
hoorzitting > bezwaarschriftencommissie
commissie bezwaar > bezwaarschriftencommissie
zienswijze = inspraakreactie
mening geven plan, reageren op plan > zienswijze
klagen = klacht
klagen over gemeente, ontevreden gemeente, slechte behandeling gemeente > klacht over gemeente
klacht ambtenaar, onbeschoft medewerker, onvriendelijk medewerker > klacht over gemeente
complaint > klacht
geen antwoord gemeente, geen reactie gemeente > klacht over gemeente
ombudsman = nationale ombudsman
ombudsman > klacht
kinderombudsman > ombudsman
schade gemeente > aansprakelijk stellen
schadevergoeding = schadeclaim
schadeclaim > aansprakelijk stellen
bedanken gemeente > compliment gemeente
tip gemeente, suggestie gemeente > compliment of tip
handhaving verzoeken, optreden gemeente > handhavingsverzoek
brief handhaving > last onder dwangsom
pro forma bezwaar > bezwaar
`
