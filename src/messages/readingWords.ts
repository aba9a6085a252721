import type { Issue } from '../errors'
import type { Language } from './language'

type Wording = (params: Issue['params']) => string

/** What the reading of HTML left out or changed, for who pastes it or imports it: by code of `htmlToDocument`. */
export const readingWords: Readonly<Record<Language, Readonly<Record<string, Wording>>>> = {
  nl: {
    link_relative: ({ href, label }) =>
      `De link "${label}" gaat naar "${href}". Dat is geen volledig adres; de tekst is gebleven, de link niet.`,
    link_protocol: ({ href, label }) =>
      `De link "${label}" gaat naar "${href}". Zulke links zijn niet toegestaan; de tekst is gebleven, de link niet.`,
    link_broken: ({ href, label }) => `De link "${label}" gaat naar "${href}". Dat adres klopt niet; de tekst is gebleven, de link niet.`,
    link_unwrapped: ({ service }) => `Links gingen via ${service}. Wij hebben het echte adres neergezet.`,
    link_closed: ({ service, label }) =>
      `De link "${label}" gaat via ${service}. Wij kunnen het echte adres niet zien. Open de link en vul het echte adres in.`,
    link_person: ({ label }) =>
      `In het adres van de link "${label}" stonden gegevens over een persoon. Die zijn weggehaald. Controleer of de link nog werkt.`,
    image_left_out: ({ alt }) =>
      alt ? `Een afbeelding is weggelaten; de beschrijving "${alt}" is gebleven.` : 'Een afbeelding zonder beschrijving is weggelaten.',
    frame_left_out: ({ title }) => `Ingevoegde inhoud${title ? ` "${title}"` : ''} is vervangen door een link.`,
    text_struck_out: ({ text }) => `De tekst "${text}" was doorgestreept. Wij hebben die weggelaten.`,
    hidden_left_out: ({ text }) => `De tekst "${text}" was niet zichtbaar. Wij hebben die weggelaten.`,
    comment_left_out: () => 'Opmerkingen bij de tekst zijn weggelaten.',
    signature_left_out: () => 'De handtekening onder een e-mail is weggelaten.',
    field_error_left_out: ({ text }) => `De melding "${text}" van Word is weggelaten. Controleer de zin waarin die stond.`,
    digits_apart: ({ before, after }) => `Tussen "${before}" en "${after}" is een spatie gezet. Controleer dit getal.`,
    amount_written_out: ({ from, to }) => `Van "${from}" is "${to}" gemaakt. Controleer of dat klopt.`,
    pasted_as_text: () => 'De opmaak past hier niet. De tekst is zonder opmaak geplakt.',
    pasted_nothing: () => 'Hierin staat geen tekst. Er is niets geplakt.',
    paste_failed: () => 'Er is niets geplakt: een deel van deze pagina kon niet laden. Bewaar uw werk, vernieuw de pagina en plak opnieuw.',
    html_too_deep: () => 'De opmaak was te diep genest. De tekst is gebleven, een deel van de opmaak niet.',
  },
  en: {
    link_relative: ({ href, label }) =>
      `The link "${label}" points to "${href}", which is no complete address; the text stayed, the link did not.`,
    link_protocol: ({ href, label }) =>
      `The link "${label}" points to "${href}". Such links are not allowed; the text stayed, the link did not.`,
    link_broken: ({ href, label }) =>
      `The link "${label}" points to "${href}", which is no right address; the text stayed, the link did not.`,
    link_unwrapped: ({ service }) => `Links went past ${service}. They now hold the real address.`,
    link_closed: ({ service, label }) =>
      `The link "${label}" goes past ${service}. We cannot see the real address. Open the link and enter the real address.`,
    link_person: ({ label }) =>
      `The address of the link "${label}" held data about a person, which were removed. Check whether the link still works.`,
    image_left_out: ({ alt }) =>
      alt ? `An image was left out; its description "${alt}" stayed.` : 'An image without description was left out.',
    frame_left_out: ({ title }) => `Embedded content${title ? ` "${title}"` : ''} was replaced by a link.`,
    text_struck_out: ({ text }) => `The text "${text}" was struck out. It was left out.`,
    hidden_left_out: ({ text }) => `The text "${text}" was not visible. It was left out.`,
    comment_left_out: () => 'Comments on the text were left out.',
    signature_left_out: () => 'The signature below an e-mail was left out.',
    field_error_left_out: ({ text }) => `The message "${text}" of Word was left out. Check the sentence that held it.`,
    digits_apart: ({ before, after }) => `A space was put between "${before}" and "${after}". Check this number.`,
    amount_written_out: ({ from, to }) => `"${from}" became "${to}". Check whether that is right.`,
    pasted_as_text: () => 'The layout does not fit here. The text was pasted without it.',
    pasted_nothing: () => 'This holds no text. Nothing was pasted.',
    paste_failed: () => 'Nothing was pasted: a part of this page could not load. Save your work, refresh the page and paste again.',
    html_too_deep: () => 'The markup was nested too deep. The text stayed, part of the markup did not.',
  },
}
