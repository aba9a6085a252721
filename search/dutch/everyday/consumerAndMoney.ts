export const consumerAndMoney = `
# consument en geld
kapot product, winkel repareert niet, garantie weigeren > garantie consument
bon kwijt winkel > garantie consument
bedenktijd = herroepingsrecht
online gekocht terugsturen, aankoop terugsturen, webwinkel retour > bedenktijd
retourneren = terugsturen
abonnement stoppen > abonnement opzeggen
stilzwijgend verlengd > abonnement opzeggen
sportschool opzeggen > abonnement opzeggen
acm = autoriteit consument en markt
consuwijzer > consumentenrecht
oplichting webshop, nepwebshop, oplichter marktplaats > oplichting internet
opgelicht = oplichting
verkoop telefoon, bel-me-niet register > telemarketing
telemarketing = telefonische verkoop
spam = ongewenste mail
verkoper aan deur, verkopers deur > colportage
bankpas kwijt, bankpas gestolen > bankpas blokkeren
nepgeld > vals geld
oude guldens, gulden inwisselen > gulden
kapot bankbiljet > beschadigd bankbiljet
bankrekening weigeren > basisbetaalrekening
contant betalen, cash > contant geld
pinnen = pinbetaling
bank failliet, spaargeld bank kwijt > depositogarantiestelsel
inflatie = prijsstijging
onveilig speelgoed, gevaarlijk product, terugroepactie > onveilig product
houdbaarheidsdatum = tht
ziek van eten, bedorven eten > voedselvergiftiging melden
allergenen > voedseletiket
crypto, bitcoin > cryptomunten
erfenis bank > verklaring van erfrecht
slapende rekening, oude bankrekening > slapende tegoeden
inboedelverzekering, opstalverzekering > woonverzekeringen
rundfunk, kijk en luistergeld, omroepbijdrage > kijk- en luistergeld
reclame telefoon, infofilter > ongewenste reclame
loterij brief gewonnen, prijs gewonnen brief > nepprijzen
`
