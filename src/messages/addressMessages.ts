import type { AddressProblem } from '../content/addresses/completeHref'
import type { Language } from './language'

type Code = AddressProblem | 'address_missing' | 'address_no_text' | 'address_long'

/** What is wrong with a web address, an e-mail address or a phone number, and what to do. */
export const addressMessages: Record<Language, Record<Code, string>> = {
  nl: {
    address_missing: 'Vul hier een adres in.',
    address_no_text: 'Vul hier een adres in als tekst.',
    address_long: 'Dit is te lang. Schrijf hier alleen het nummer.',
    web_incomplete: 'Dit is geen volledig webadres. Schrijf bijvoorbeeld https://www.voorbeeld.nl.',
    web_blank: 'Er staat een spatie in het webadres. Haal de spatie weg.',
    web_several: 'Hier past één webadres. Haal de andere adressen weg.',
    web_email: 'Dit is een e-mailadres. Vul hier een webadres in, zoals https://www.voorbeeld.nl.',
    web_login: 'Er staat een @ in het webadres. Haal de naam en de @ weg.',
    web_protocol: 'Dit adres kan niet. Een webadres begint met https://.',
    web_long: 'Dit webadres is te lang. Gebruik een korter adres.',
    email_incomplete: 'Dit is geen volledig e-mailadres. Schrijf bijvoorbeeld balie@voorbeeld.nl.',
    email_blank: 'Er staat een spatie in het e-mailadres. Haal de spatie weg.',
    email_several: 'Hier past één e-mailadres. Haal de andere adressen weg.',
    phone_none: 'Hier staat geen telefoonnummer. Schrijf bijvoorbeeld 14 026 of 06 12 34 56 78.',
    phone_several: 'Hier past één telefoonnummer. Haal de andere nummers weg.',
    phone_length: 'Dit telefoonnummer klopt niet. Controleer hoeveel cijfers het heeft.',
  },
  en: {
    address_missing: 'Enter an address here.',
    address_no_text: 'Enter an address here, as text.',
    address_long: 'This is too long. Write the number only.',
    web_incomplete: 'This is no complete web address. Write for example https://www.example.nl.',
    web_blank: 'There is a blank in the web address. Remove it.',
    web_several: 'One web address fits here. Remove the others.',
    web_email: 'This is an e-mail address. Enter a web address, such as https://www.example.nl.',
    web_login: 'There is an @ in the web address. Remove the name and the @.',
    web_protocol: 'This address is not allowed. A web address starts with https://.',
    web_long: 'This web address is too long. Use a shorter one.',
    email_incomplete: 'This is no complete e-mail address. Write for example desk@example.nl.',
    email_blank: 'There is a blank in the e-mail address. Remove it.',
    email_several: 'One e-mail address fits here. Remove the others.',
    phone_none: 'There is no phone number here. Write for example 14 026 or 06 12 34 56 78.',
    phone_several: 'One phone number fits here. Remove the others.',
    phone_length: 'This phone number is not right. Check how many digits it has.',
  },
}

export function addressMessage(code: Code, language: Language): string {
  return addressMessages[language][code]
}
