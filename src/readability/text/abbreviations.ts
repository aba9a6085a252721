/** What an abbreviation stands for, and whether a sentence may end on it. */
export interface Abbreviation {
  /** Written out, best first; the first may be a plainer word ("over" for m.b.t.). Empty: not a matter for writers. */
  full: string[]
  /** `never`: what follows belongs to it (a name, a number). `maybe`: a capital after it starts a sentence. */
  ends: 'never' | 'maybe'
}

const DOTTED = `
a.h.v. = met, aan de hand van
a.s. = komende, aanstaande
a.u.b. = alstublieft *
b.d. = op
b.g.g. = bij geen gehoor
b.v. = bijvoorbeeld
c.a. = en omgeving
c.q. = of
c.s. = en anderen *
d.d. = van
d.m.v. = met, door
d.w.z. = dat wil zeggen, dus
e.a. = en anderen *
e.d. = en dergelijke, en zo *
e.e.a. = een en ander, dit
e.o. = en omgeving *
e.v. = en verder *
f.f. = even
g.g.d. =
h.o.d.n. = met als handelsnaam
i.c.m. = samen met
i.d.g.v. = in dat geval
i.g.v. = bij, in het geval van
i.h.k.v. = voor, in het kader van
i.h.b. = vooral
i.i.g. = in ieder geval
i.o. = in oprichting
i.o.m. = in overleg met
i.o.v. = in opdracht van
i.p.v. = in plaats van
i.s.m. = samen met
i.t.t. = anders dan
i.v.m. = vanwege, door
i.z. = over
j.l. = afgelopen *
m.a.w. = dus, met andere woorden
m.b.t. = over
m.b.v. = met
m.g. = met groet
m.h.o.o. = om
m.i. = volgens mij
m.i.v. = vanaf
m.m. = met dezelfde regels
m.m.v. = met hulp van
m.n. = vooral
m.u.v. = behalve
n.a.v. = door, over
n.n.b. = nog niet bekend *
n.v.t. = niet van toepassing *
o.a. = onder andere, zoals
o.b.v. = op basis van
o.g.v. = op grond van, door
o.i. = volgens ons
o.i.d. = of iets dergelijks, of zoiets *
o.l.v. = onder leiding van
o.m. = onder meer, zoals
o.v.v. = met, onder vermelding van
p.a. = op het adres van
p.d. = per dag *
p.j. = per jaar *
p.m. = per maand *
p.p. = per persoon *
p.o. = per adres
p.u. = per uur *
p.w. = per week *
q.q. = vanwege zijn functie
r.k. = rooms-katholiek
s.v.p. = alstublieft *
t.a.v. = voor, over
t.b.v. = voor
t.g.v. = door, ter gelegenheid van
t.h.v. = bij
t.k. = te koop
t.n.v. = op naam van
t.o.v. = vergeleken met
t.w. = namelijk
t.w.v. = met een waarde van
t.z.t. = later, te zijner tijd *
v.a. = vanaf
v.l.n.r. = van links naar rechts
v.v. = en terug *
w.o. = waaronder
w.v.t.t.k. = wat verder ter tafel komt *
z.g. = zogenoemd
z.g.a.n. = zo goed als nieuw
z.o.z. = zie de andere kant *
z.s.m. = zo snel mogelijk *
`

const SHORT = `
aanv. = aanvullend
afd. = afdeling
alg. = algemeen
art. = artikel
bez. = bezoek
bijl. = bijlage
bijv. = bijvoorbeeld
blz. = bladzijde
bv. = bijvoorbeeld
ca. = ongeveer
cf. = zie
dec. = december
dep. = departement
dhr. = de heer
dr. =
drs. =
ds. =
enz. = enzovoort *
etc. = enzovoort *
evt. = misschien, eventueel
excl. = zonder, exclusief
fam. = familie
feb. = februari
febr. = februari
fig. = figuur
gem. = gemiddeld, gemeente
incl. = met, inclusief
inl. = informatie
ing. =
ir. =
jan. = januari
jhr. =
jl. = afgelopen *
jr. = junior *
lic. =
max. = hoogstens, maximaal
mej. = mejuffrouw
mevr. = mevrouw
min. = minstens, minuten
mld. = miljard
mln. = miljoen
mr. =
mrt. = maart
mw. = mevrouw
nl. = namelijk
no. = nummer
nov. = november
nr. = nummer
nrs. = nummers
okt. = oktober
ong. = ongeveer
opm. = opmerking
par. = paragraaf
pag. = bladzijde
pct. = procent *
plm. = ongeveer
prof. =
red. = redactie
ref. = kenmerk
resp. = en, of
sept. = september
sr. = senior *
st. =
str. = straat
tel. = telefoon
t/m. = tot en met
vgl. = vergelijk
vlg. = volgende
vnl. = vooral
vol. = deel
wo. = woensdag
zgn. = zogenoemd
zog. = zogenoemd
`

/** Keyed by the abbreviation in lower case, without its last dot. */
export const ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = read(DOTTED + SHORT)

/** Days, months and other short forms that are also words: "min", "do", "zo" are not listed without a dot. */
const DOT_OPTIONAL: ReadonlySet<string> = new Set(
  'tav tbv mbt ivm dmv nav iov ism ipv mmv mbv zsm svp aub tnv tgv tov bijv evt incl excl max enz etc oa nvt jl mevr dhr mw blz ca'.split(
    ' ',
  ),
)

/** Whether `word` (lower case) plus a dot is an abbreviation whose dot belongs to it. */
export function endsWithDot(word: string): boolean {
  return word.length <= 6 && ABBREVIATIONS.has(word) && !ALSO_WORDS.has(word)
}

/** Finds what an abbreviation token stands for, also when written without dots ("mbt"). */
export function findAbbreviation(lower: string): Abbreviation | undefined {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower
  const known = ABBREVIATIONS.get(bare)
  if (known && (lower.includes('.') || DOT_OPTIONAL.has(bare))) return known
  return DOT_OPTIONAL.has(bare) ? ABBREVIATIONS.get([...bare].join('.')) : undefined
}

/** Short forms that are words of their own too, so that a dot after them may close a sentence. */
const ALSO_WORDS: ReadonlySet<string> = new Set(['min', 'max', 'par', 'vol', 'red', 'no', 'wo', 'gem', 'fig', 'fam'])

function read(lines: string): Map<string, Abbreviation> {
  const entries = new Map<string, Abbreviation>()
  for (const line of lines.split('\n')) {
    const [short, long = ''] = line.split(' =')
    if (!short || !line.includes('=')) continue
    const maybe = long.endsWith('*')
    const full = long
      .replace('*', '')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean)
    entries.set(short.replace(/\.$/, ''), { full, ends: maybe ? 'maybe' : 'never' })
  }
  return entries
}
