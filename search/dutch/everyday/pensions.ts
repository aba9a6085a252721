export const pensions = `
# aow en pensioen
aow = algemene ouderdomswet
aow = ouderdomspensioen
aow leeftijd = pensioenleeftijd
pensioen van staat, drees trekken > aow
hoe oud aow > aow-leeftijd
stoppen met werken > pensioen
gepensioneerd > pensioen
hoogte aow > aow-bedragen
aow bedrag = hoogte aow
aow alleenstaand, alleenwonend aow > aow alleenstaanden
samenwonen aow, latrelatie aow, lat relatie > aow samenwonen, tweewoningenregel
tweewoningenregel = twee woningen aow
aow korting, aow gekort > aow-opbouw
aow buitenland, aow opbouw buitenland > aow-opbouw
aow inkopen, aow bijkopen > vrijwillige aow-verzekering
aow toeslag partner, jongere partner aow > aow-partnertoeslag
aow vakantiegeld > vakantietoeslag aow
aow betaaldag, wanneer aow gestort > aow betaaldatum
obr = overbruggingsuitkering aow
vut, prepensioen, vervroegd pensioen, eerder stoppen met werken > eerder met pensioen
rvu = regeling vervroegd uittreden
zwaar beroep > regeling vervroegd uittreden
deeltijdpensioen = gedeeltelijk met pensioen
doorwerken na aow, werken na pensioen > doorwerken aow-leeftijd
pensioen afkopen > afkoop klein pensioen
mijnpensioenoverzicht = pensioenregister
pensioenpot, abp, pfzw > pensioenfonds
aanvullend pensioen = werknemerspensioen
nieuw pensioenstelsel = wet toekomst pensioenen
pensioen scheiding, pensioen ex, pensioen delen > pensioenverdeling scheiding
pensioen zzp > lijfrente
nabestaandenpensioen = partnerpensioen
halfwezenpensioen > wezenpensioen
pensioen omhoog > indexatie pensioen
ouderenkorting > aow belastingkorting
`
