export const digital = `
# digid, inloggen, website
digid aanvragen > digid
digid kwijt, wachtwoord vergeten digid, digid vergeten > digid wachtwoord herstellen
digid werkt niet, digid geblokkeerd > digid inloggen problemen
digid code, brief digid > digid activeringscode
digid baliecode > digid activeren balie
digid voor iemand anders, digid moeder, digid ouders > digid machtigen
digid machtigen = machtiging digid
digid kind > digid kinderen
digid nieuw nummer > digid telefoonnummer wijzigen
id check, rijbewijs scannen, nfc > digid id-check
pincode rijbewijs, pincode identiteitskaart, pinbrief > pincode digid hoog
puk code > pincode digid hoog
overheidspost, digitale post, post online > berichtenbox
website werkt niet, site stuk, formulier werkt niet, foutmelding site > storing website
online formulier = digitaal formulier
digibeet > digitale vaardigheden
hulp met computer, computerles, computercursus > digitale vaardigheden
informatiepunt bibliotheek, idp, hulp bij digid > informatiepunt digitale overheid
idin > inloggen bank
eidas = europees inlogmiddel
wallet, edi wallet > digitale portemonnee
wifi stad, gratis wifi > openbare wifi
internetverbinding, glasvezel > glasvezelinternet
cookies > privacyverklaring
digitale handtekening = elektronische handtekening
livestream raad > raadsvergadering
social media gemeente, whatsapp gemeente, chatten gemeente > contact gemeente
chat > contact gemeente
deepfake, ai > kunstmatige intelligentie
algoritme > algoritmeregister
berichtenbox = mijnoverheid
persoonlijke internetpagina, mijn zaken online > digid inloggen
`
