/**
 * Verbs of the list with a fixed preposition, and the everyday verbs that take the same one: "voortvloeien uit" is
 * "komen uit", but "resulteren in" is not "leiden in".
 */
const LINES = `
attenderen op = wijzen
anticiperen op = vooruitlopen
opteren voor = kiezen
voortvloeien uit = komen
instemmen met = akkoord gaan
aanmerken als = zien, beschouwen
kwalificeren als = beoordelen
fungeren als = werken, dienen
betichten van = beschuldigen
nopen tot = dwingen
noodzaken tot = dwingen
beraadslagen over = overleggen
participeren aan = meedoen, deelnemen
participeren in =
rapporteren aan = melden, vertellen
rapporteren over =
resulteren in =
beschikken over = 
berusten op =
berusten bij = liggen
refereren aan =
ontlenen aan =
corresponderen met =
associëren met = verbinden
focussen op = letten
oriënteren op =
afstemmen op =
afstemmen met =
interfereren met = bemoeien
reflecteren op =
voorsorteren op =
communiceren met =
communiceren over =
communiceren naar =
conformeren aan =
vrijwaren van =
vrijwaren tegen =
transformeren tot =
transformeren in = veranderen
converteren naar = omzetten
converteren in = omzetten
relateren aan = verbinden
integreren in = opnemen
toespitsen op = richten
toebehoren aan =
assisteren bij = helpen
assisteren met = helpen
evolueren tot =
convergeren naar =
ageren tegen =
persisteren in =
persisteren bij =
speculeren op = gokken
speculeren over =
gewagen van =
interveniëren in =
beschikken op =
sommeren tot =
verzuimen om =
`

const PREPOSITIONS: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = read()

/**
 * The everyday verbs that fit a verb of the list where these words stand in its clause; null when it has no fixed
 * preposition there, so that all may fit.
 */
export function fittingWithPreposition(verb: string, clause: readonly string[]): readonly string[] | null {
  const known = PREPOSITIONS.get(verb)
  const found = clause.find((word) => known?.has(word))
  return found === undefined ? null : (known?.get(found) ?? [])
}

function read(): Map<string, Map<string, readonly string[]>> {
  const all = new Map<string, Map<string, readonly string[]>>()
  for (const line of LINES.trim().split('\n')) {
    const [head = '', tail = ''] = line.split('=')
    const [verb = '', preposition = ''] = head.trim().split(' ')
    const of = all.get(verb) ?? new Map<string, readonly string[]>()
    all.set(
      verb,
      of.set(
        preposition,
        tail
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean),
      ),
    )
  }
  return all
}
