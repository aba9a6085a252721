/** What programs and people read of each value in a request that does not fit. The API speaks Dutch only. */
export const faultWords = {
  nl: {
    missing: 'Dit ontbreekt.',
    repeated: 'Dit staat er twee keer. Geef één waarde.',
    unknown_value: 'Deze waarde kennen wij niet.',
    other: 'Deze waarde past hier niet.',
    unknown: 'Dit kennen wij niet.',
    unknownName: (names: string) => `Dit kennen wij niet. U kunt hier vragen naar: ${names}.`,
    oneOf: (values: string) => `Kies ${values}.`,
    atMost: (origin: string, most: number) =>
      origin === 'string'
        ? `Dit is te lang. Gebruik hoogstens ${most} tekens.`
        : origin === 'array'
          ? `Dit zijn er te veel. Geef er hoogstens ${most}.`
          : `Dit is te groot. Geef hoogstens ${most}.`,
    atLeast: (origin: string, least: number) =>
      origin === 'string'
        ? least === 1
          ? 'Dit is leeg. Vul het in.'
          : `Dit is te kort. Gebruik minstens ${least} tekens.`
        : origin === 'array'
          ? `Dit zijn er te weinig. Geef er minstens ${least}.`
          : `Dit is te klein. Geef minstens ${least}.`,
    types: {
      number: 'Geef een getal.',
      int: 'Geef een heel getal.',
      string: 'Geef een tekst.',
      boolean: 'Geef true of false.',
      array: 'Geef een lijst.',
      object: 'Geef een object.',
    } as Readonly<Record<string, string>>,
    formats: {
      uuid: 'Geef een UUID.',
      slug: 'Gebruik alleen kleine letters, cijfers en streepjes.',
      day: 'Geef een dag die bestaat, als jjjj-mm-dd.',
      text_or_query_required: 'Schrijf erbij wat er mis is.',
    } as Readonly<Record<string, string>>,
  },
}
