import { coreOf } from '../../channels/core'
import { renderWebsite } from '../../channels/website/renderWebsite'
import { isEmptyDocument } from '../../content/isEmptyDocument'
import { toPlainText } from '../../content/toPlainText'
import type { VacView } from '../../reading/vacView'
import { publicUrl } from './publicVacs'
import type { PublicHits } from './schema'

/** The answer to `GET /v1/vacs`. */
export function presentHits({ results, total, page, pageSize }: PublicHits) {
  return {
    results: results.map(({ uuid, question, summary, department, upl, url }) => ({ uuid, question, summary, department, upl, url })),
    total,
    page,
    pageSize,
  }
}

/** The answer to `GET /v1/vacs/{uuid}`: what the website shows, as data. Nothing internal is looked at. */
export function presentVac(view: VacView, municipality: string | null = null) {
  const website = renderWebsite(view)
  return {
    uuid: view.uuid,
    url: publicUrl(view.slug, municipality),
    question: view.question,
    shortAnswer: view.shortAnswer,
    summary: coreOf(view).text,
    answerHtml: website.bodyHtml,
    answerText: isEmptyDocument(view.answer) ? '' : toPlainText(view.answer),
    sections: website.sections,
    department: view.department.name,
    targetGroup: view.targetGroup,
    themes: view.themes.map(({ slug, name }) => ({ slug, name })),
    upl: view.upl,
    municipalities: view.municipalities.map(({ slug, name, uri }) => ({ slug, name, uri })),
    related: view.related.map(({ uuid, slug, question }) => ({ uuid, question, url: publicUrl(slug, municipality) })),
    notices: view.notices.map(({ title, text, endsAt, municipalities }) => ({ title, text, endsAt, municipalities })),
    publishedAt: view.publishedAt,
  }
}
