/** Words that carry no meaning in a question to a municipality, folded. Compiled for this project. */
const words = `
de het een der des den ik jij je u wij we hij zij ze hen hun haar hem mij me ons onze jullie uw mijn m'n zijn z'n jouw
dit dat deze die er hier daar
en of maar want dus als dan toch ook nog al wel niet geen te om
in op aan van voor met bij tot uit door over naar onder tegen sinds tijdens binnen buiten per via zonder
is ben bent was waren wordt word worden werd werden heb hebt heeft hebben had hadden
kan kun kunt kunnen kon mag mogen moet moeten moest wil wilt willen wilde zal zult zullen zou zouden ga gaat gaan
doe doet doen gedaan krijg krijgt krijgen laat laten
wat wie waar wanneer waarom hoe hoeveel welk welke wat voor
iets iemand niets niemand alles allemaal elk elke ieder iedere meer veel
graag even eens maar dus nou hallo dag goedemorgen goedemiddag goedenavond beste geachte alstublieft aub bedankt dank
ivm mbt tav evt bijv bv dhr mevr
`
export const stopWords: ReadonlySet<string> = new Set(
  words
    .split(/\s+/)
    .map((word) => word.replace(/'/g, ''))
    .filter(Boolean),
)
