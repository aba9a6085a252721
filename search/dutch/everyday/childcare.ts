export const childcare = `
# kinderopvang
crèche = kinderdagverblijf
creche = kinderdagverblijf
kinderdagverblijf > kinderopvang
kdv = kinderdagverblijf
daycare, nursery > kinderopvang
kind opvang, opvang kind, kinderen opvang > kinderopvang
peuterspeelzaal = peuteropvang
peuterspeelzaal = voorschool
peuter naar school, peuterschool, speelzaal > peuteropvang
voorschool = voorschoolse educatie
vve peuter > voor- en vroegschoolse educatie
vve indicatie > voorschoolse educatie
taalachterstand peuter > voorschoolse educatie
naschoolse opvang = buitenschoolse opvang
nso = buitenschoolse opvang
bso = buitenschoolse opvang
tso = overblijven
overblijven school > tussenschoolse opvang
overblijven = tussenschoolse opvang
oppas > gastouder
oppasmoeder > gastouder
oppas aan huis, oppas betaald > gastouderopvang
opa oma oppassen, oma oppas > gastouderopvang
opvangtoeslag = kinderopvangtoeslag
toeslag opvang, kinderopvang betalen, opvang te duur > kinderopvangtoeslag
subsidie peuterspeelzaal, geen recht kinderopvangtoeslag > tegemoetkoming peuteropvang
lrkp nummer > landelijk register kinderopvang
landelijk register kinderopvang = lrk
smi = sociaal medische indicatie
opvang bij ziekte ouder > sociaal medische indicatie
kinderopvang beginnen, crèche beginnen, kinderdagverblijf starten > register kinderopvang inschrijving
kinderdagverblijf klacht, klacht crèche > klacht kinderopvang
inspectie kinderopvang > ggd-inspectie
bkr kinderopvang > beroepskracht-kindratio
`
