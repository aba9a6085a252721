import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/readability/text/splitSentences'
import { tokenize } from '../../../src/readability/text/tokenize'

/** Each case is a text with `|` where a sentence ends. */
const CASES: Array<[name: string, text: string]> = [
  ['two plain sentences', 'U krijgt een brief.| Daarna belt u ons.'],
  ['title before a name', 'Dhr. Jansen helpt u.| Mevr. De Vries ook.'],
  ['several titles', 'Prof. dr. mr. Bakker komt morgen.| Zij spreekt.'],
  ['initials', 'Vraag naar J.P. de Boer.| Hij helpt u.'],
  ['one initial', 'Burgemeester A. Smit opent de markt.| Kom ook.'],
  ['initial with a particle', 'De brief is van B. van den Berg.| Bewaar hem.'],
  ['label that looks like an initial', 'U hebt rijbewijs B.| Daarmee mag u rijden.'],
  ['bill of vitamins', 'Neem vitamine C.| Eet ook fruit.'],
  ['article number', 'Dat staat in art. 4.1 van de wet.| Lees het na.'],
  ['article number with a colon', 'Zie artikel 3:41 Awb.| Daar staat het.'],
  ['amount with dot and comma', 'Het kost € 1.234,56.| Dat is veel.'],
  ['amount with a dash', 'Het kost € 25,-.| U betaalt met pin.'],
  ['date in figures', 'Het begint op 01-02-2026.| Wees op tijd.'],
  ['date with dots', 'Het begint op 1.2.2026.| Wees op tijd.'],
  ['short month', 'Het begint op 3 jan. 2026.| Wees op tijd.'],
  ['time with a dot', 'Wij zijn open tot 17.00 uur.| Daarna niet.'],
  ['time at the end', 'Wij zijn open tot 17.00.| Daarna niet.'],
  ['address on the web', 'Kijk op www.voorbeeld.nl/afval.html.| Daar staat het.'],
  ['bare domain', 'Kijk op voorbeeld.nl voor meer.| Of bel ons.'],
  ['https with a question mark', 'Ga naar https://voorbeeld.nl/zoek?q=a.b&c=d.| Klik op zoeken.'],
  ['e-mail', 'Mail naar jan.de.boer@voorbeeld.nl.| U krijgt antwoord.'],
  ['t.a.v.', 'Stuur het t.a.v. de afdeling Burgerzaken.| Doe dat vandaag.'],
  ['d.w.z.', 'Dat is kosteloos, d.w.z. gratis.| Mooi.'],
  ['a.u.b. at the end', 'Bel ons a.u.b.| Wij helpen u.'],
  ['enz. at the end', 'Neem mee: pas, foto, enz.| Wij kijken alles na.'],
  ['etc. in the middle', 'Hout, glas etc. mag niet in de bak.| Breng het weg.'],
  ['e.d. before lower case', 'Takken, bladeren e.d. horen in de groene bak.'],
  ['o.a.', 'U vindt er o.a. Nederlandse boeken.| En kranten.'],
  ['nr. with a number', 'Ga naar loket nr. 4.| Neem plaats.'],
  ['tel. with a number', 'Bel tel. 14 020.| Wij helpen u.'],
  ['quote with its full stop inside', 'Zij zei: "Kom morgen terug."| Dat deed hij.'],
  ['question inside a quote that goes on', '"Kom je mee?" vroeg hij.| Zij zei ja.'],
  ['single quotes', 'Dat heet ‘een besluit’.| U krijgt het per post.'],
  ['brackets around a sentence', '(Zie ook bijlage 3.)| Daarna tekent u.'],
  ['brackets inside a sentence', 'U betaalt (met pin of contant) bij ons.| Dat kan altijd.'],
  ['three dots', 'Wacht even...| Dan gaat het verder.'],
  ['three dots in a sentence', 'Ik weet het … niet zeker.'],
  ['question and exclamation', 'Bent u verhuisd?| Geef dat door!| Dat kan online.'],
  ['two marks', 'Echt waar?!| Ja.'],
  ['missing space', 'Dit zijn de gesprekken.Maar er is meer.'.replace('.Maar', '.|Maar')],
  ['list number', '1. Vul het formulier in.| Stuur het op.'],
  ['decimal number', 'De schaal is 2.5 keer zo groot.| Dat scheelt.'],
  ['ordinal', 'Op de 2e verdieping is het loket.| Neem de lift.'],
  ['colon does not end it', 'Let op: u moet zelf komen.| Neem uw pas mee.'],
  ['semicolon does not end it', 'Dat mag; het kost niets.| Vraag erom.'],
  ['dash', 'De balie – die in de hal – is open.| Kom langs.'],
  ['saint', 'Hij woont in de St. Jansstraat.| Dat is dichtbij.'],
  ['b.v. as an example', 'Neem iets mee, b.v. een pas.| Wij kijken.'],
  ['minutes as a word', 'Dat is min of meer klaar.| Goed.'],
  ['number at the end', 'U bent nummer 12.| Wacht op uw beurt.'],
  ['placeholder', 'Het kost {{kosten.paspoort}}.| U betaalt met pin.'],
  ['capital U after a full stop', 'Dat is voor u.| U krijgt bericht.'],
  ['v.l.n.r. and capitals', 'V.l.n.r. staan daar Jan en Piet.| Mooi.'],
  ['i.v.m.', 'De balie is dicht i.v.m. Pasen.| Kom later.'],
  ['p.p. at the end', 'Het kost 3 euro p.p.| Kinderen betalen niets.'],
]

describe('splitSentences', () => {
  it.each(CASES)('%s', (_, marked) => {
    const expected = marked.split('|').map((part) => part.trim())
    const text = marked.replaceAll('|', '')
    const found = splitSentences(tokenize(text, 0)).map((sentence) => text.slice(sentence.start, sentence.end))
    expect(found).toEqual(expected)
  })

  it('shifts offsets by the place of the block', () => {
    const [sentence] = splitSentences(tokenize('Kom langs.', 40))
    expect([sentence?.start, sentence?.end]).toEqual([40, 50])
  })
})
