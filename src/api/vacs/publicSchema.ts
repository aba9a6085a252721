import { z } from 'zod'
import { MAX_QUERY_LENGTH, pageNumber, pageSize, searchText, slug } from '../parameters'
import { htmlNode } from './htmlNode'

// Names as the national VAC objecttype has them, and in Dutch where it has none (docs/decisions/0016).

/** `GET /v1/vacs`. */
export const vacsQuery = z.strictObject({
  zoek: searchText.meta({ description: 'Waar u naar zoekt, in gewone woorden. Leeg: alles.', maxLength: MAX_QUERY_LENGTH }),
  thema: slug.optional().meta({ description: 'Alleen vragen van dit thema: de `slug` ervan.' }),
  gemeente: slug.optional().meta({ description: 'Alleen wat voor deze gemeente geldt: de `slug` ervan.' }),
  page: pageNumber.meta({ description: 'De hoeveelste bladzijde.' }),
  pageSize: pageSize.meta({ description: 'Zo veel resultaten per bladzijde.' }),
})

/** `GET /v1/vacs/{uuid}`. */
export const vacQuery = z.strictObject({
  gemeente: slug.optional().meta({ description: 'Voor deze gemeente: de `slug` ervan.' }),
  opmaak: z
    .enum(['html', 'elementen'])
    .default('html')
    .meta({ description: 'Hoe opgemaakte tekst komt: als HTML, of als elementen om zonder HTML op te bouwen.' }),
})

const moment = z.iso.datetime()
const afdelingen = z
  .array(z.strictObject({ afdelingNaam: z.string() }).meta({ id: 'Afdeling' }))
  .meta({ description: 'Wie voor het antwoord zorgt.' })
const gerelateerdeProducten = z
  .array(
    z
      .strictObject({
        productNaam: z.string().meta({ description: 'Naam op de nationale lijst (UPL).' }),
        product: z.url().nullable().meta({ description: 'URI op die lijst.' }),
      })
      .meta({ id: 'Product' }),
  )
  .meta({ description: 'Producten waar het over gaat.' })
const uuid = z.uuid().meta({ description: 'Verandert nooit.' })
const url = z.url().meta({ description: 'De pagina met het antwoord op onze website.' })
const vraag = z.string().meta({ description: 'De vraag, zoals een inwoner haar stelt.' })
const samenvatting = z.string().meta({ description: 'Het begin van het antwoord, zonder opmaak.' })

/** One result of a search. */
export const vacInList = z
  .strictObject({ uuid, url, vraag, samenvatting, afdelingen, gerelateerdeProducten })
  .meta({ id: 'VacInLijst', description: 'Een vraag die gevonden is.' })
export type VacInList = z.infer<typeof vacInList>

const elementen = z.array(htmlNode).meta({ description: 'Teksten en elementen, in volgorde.' })
const html = z.string().meta({ description: 'Veilige HTML. Koppen beginnen bij h2.' })

const vacFields = {
  uuid,
  url,
  vraag,
  kortAntwoord: z.string().meta({ description: 'Het antwoord in twee of drie zinnen, zonder opmaak. Leeg: dat is er niet.' }),
  samenvatting,
  antwoordTekst: z.string().meta({ description: 'Het hele antwoord zonder opmaak.' }),
  afdelingen,
  doelgroep: z.enum(['eu-burger', 'eu-bedrijf', 'eu-burger-bedrijf']).meta({ description: 'Voor wie het is.' }),
  themas: z.array(z.strictObject({ slug: z.string(), naam: z.string() }).meta({ id: 'ThemaNaam' })),
  gerelateerdeProducten,
  gemeenten: z
    .array(z.strictObject({ slug: z.string(), naam: z.string(), uri: z.url().nullable() }).meta({ id: 'Gemeente' }))
    .meta({ description: 'Waar het geldt. Leeg: overal.' }),
  gerelateerdeVACs: z
    .array(z.strictObject({ VAC: z.url().meta({ description: 'Adres in deze API.' }), uuid, url, vraag }).meta({ id: 'GerelateerdeVac' }))
    .meta({ description: 'Vragen die erbij horen.' }),
  nieuws: z
    .array(
      z
        .strictObject({ titel: z.string(), tekst: z.string(), eindigtOp: moment, gemeenten: z.array(z.string()) })
        .meta({ id: 'Nieuwsbericht' }),
    )
    .meta({ description: 'Nieuws dat nu over deze vraag gaat.' }),
  gepubliceerdOp: moment.meta({ description: 'Wanneer deze tekst is gepubliceerd.' }),
}

/** Practical parts, such as costs. */
const sleutel = z.enum(['kosten', 'duur', 'meenemen', 'aanvragen'])

/** One answer, formatted as HTML. */
export const vac = z
  .strictObject({
    ...vacFields,
    antwoord: html,
    onderdelen: z.array(z.strictObject({ sleutel, titel: z.string(), html }).meta({ id: 'Onderdeel' })),
  })
  .meta({ id: 'Vac', description: 'Een vraag met haar antwoord.' })
export type VacAnswer = z.infer<typeof vac>

/** The same with elements where HTML stood. */
export const vacWithElements = z
  .strictObject({
    ...vacFields,
    antwoordElementen: elementen,
    onderdelen: z.array(z.strictObject({ sleutel, titel: z.string(), elementen }).meta({ id: 'OnderdeelMetElementen' })),
  })
  .meta({ id: 'VacMetElementen', description: 'Een vraag met haar antwoord, om zonder HTML op te bouwen.' })
export type VacWithElements = z.infer<typeof vacWithElements>
