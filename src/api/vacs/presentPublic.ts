import { coreOf } from '../../channels/core'
import { renderWebsite } from '../../channels/website/renderWebsite'
import { isEmptyDocument } from '../../content/isEmptyDocument'
import { toPlainText } from '../../content/toPlainText'
import { env } from '../../env'
import type { VacView } from '../../reading/vacView'
import { htmlNodes } from './htmlNodes'
import type { VacAnswer, VacInList, VacWithElements } from './publicSchema'
import { publicUrl } from './publicVacs'
import type { PublicHit } from './schema'

const targetGroups = { resident: 'eu-burger', business: 'eu-bedrijf', both: 'eu-burger-bedrijf' } as const
const sectionKeys = { cost: 'kosten', duration: 'duur', bring: 'meenemen', apply: 'aanvragen' } as const

/** One result of `GET /v1/vacs`. */
export function presentHit({ uuid, url, question, summary, department, upl }: PublicHit): VacInList {
  return {
    uuid,
    url,
    vraag: question,
    samenvatting: summary,
    afdelingen: [{ afdelingNaam: department }],
    gerelateerdeProducten: presentUpl(upl),
  }
}

/** The answer to `GET /v1/vacs/{uuid}`: what the website shows, as data. Nothing internal is looked at. */
export function presentVac(view: VacView, municipality: string | null = null): VacAnswer {
  const { bodyHtml, sections } = renderWebsite(view)
  return {
    uuid: view.uuid,
    url: publicUrl(view.slug, municipality),
    vraag: view.question,
    kortAntwoord: view.shortAnswer,
    samenvatting: coreOf(view).text,
    antwoord: bodyHtml,
    antwoordTekst: isEmptyDocument(view.answer) ? '' : toPlainText(view.answer),
    onderdelen: sections.map(({ key, title, html }) => ({ sleutel: sectionKeys[key], titel: title, html })),
    afdelingen: [{ afdelingNaam: view.department.name }],
    doelgroep: targetGroups[view.targetGroup],
    themas: view.themes.map(({ slug, name }) => ({ slug, naam: name })),
    gerelateerdeProducten: presentUpl(view.upl),
    gemeenten: view.municipalities.map(({ slug, name, uri }) => ({ slug, naam: name, uri })),
    gerelateerdeVACs: view.related.map(({ uuid, slug, question }) => ({
      VAC: `${env.PUBLIC_URL}/v1/vacs/${uuid}`,
      uuid,
      url: publicUrl(slug, municipality),
      vraag: question,
    })),
    nieuws: view.notices.map(({ title, text, endsAt, municipalities }) => ({
      titel: title,
      tekst: text,
      eindigtOp: endsAt,
      gemeenten: municipalities,
    })),
    gepubliceerdOp: view.publishedAt,
  }
}

/** The same, with elements as data where HTML stood. */
export function presentElements(view: VacView, municipality: string | null = null): VacWithElements {
  const { antwoord, onderdelen, ...rest } = presentVac(view, municipality)
  return {
    ...rest,
    antwoordElementen: htmlNodes(antwoord),
    onderdelen: onderdelen.map(({ html, ...onderdeel }) => ({ ...onderdeel, elementen: htmlNodes(html) })),
  }
}

function presentUpl(upl: VacView['upl']) {
  return upl.map(({ name, uri }) => ({ productNaam: name, product: uri }))
}
