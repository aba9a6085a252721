export const elections = `
# verkiezingen
stemmen = verkiezingen
verkiezing > stemmen
voting, elections, vote > verkiezingen
stembiljet = stemformulier
stemkaart > stempas
oproepkaart > stempas
oproepkaart stemmen, stembrief, stempapier > stempas
stempas kwijt, stempas niet ontvangen, stempas zoek > vervangende stempas
stemkaart kwijt, stempas weg > vervangende stempas
duplicaat stempas = vervangende stempas
stemlokaal = stembureau
stemlocatie = stembureau
stemhokje > stembureau
ander laten stemmen, stemmen voor iemand anders, machtigen stemmen > volmacht stemmen
stem machtigen, niet zelf stemmen > volmacht stemmen
volmacht stemmen = volmachtbewijs
stemmen andere stad > kiezerspas
kiezerspas = stemmen andere gemeente
briefstemmen = stemmen per post
stemmen vanuit buitenland, stemmen buitenland > registratie kiezers buitenland
leeftijd stemmen > kiesrecht
stemrecht = kiesrecht
stemgerechtigd = kiesgerechtigd
legitimatie stemmen, paspoort stemmen, id verlopen stemmen > identificatieplicht stemmen
hulp stemhokje, blind stemmen, stemmen met beperking > hulp bij stemmen
stemhulp, kieswijzer > stemwijzer
stembureaulid = lid stembureau
stemmen tellen baantje, helpen bij verkiezingen, werken stembureau > stembureaulid
stemmen tellen > teller stembureau
stemuitslag > verkiezingsuitslag
verkiesbaar, kandidaat stellen > kandidaatstelling
politieke partij oprichten, partij beginnen, meedoen verkiezingen partij > registratie politieke groepering
steun partij, handtekening partij > ondersteuningsverklaring
verkiezingsposter, posters verkiezingen > verkiezingsborden
europese verkiezingen = verkiezingen europees parlement
provinciale verkiezingen = provinciale statenverkiezingen
coalitie, formatie > kabinetsformatie
blanco stemmen > ongeldige stem
`
