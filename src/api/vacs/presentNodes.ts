import type { VacView } from '../../reading/vacView'
import { htmlNodes } from './htmlNodes'
import { presentVac } from './presentPublic'

/** The answer to `GET /v1/vacs/{uuid}?content=nodes`: the same, with elements as data where HTML stood. */
export function presentNodes(view: VacView, municipality: string | null = null) {
  const { answerHtml, sections, ...rest } = presentVac(view, municipality)
  return {
    ...rest,
    answerNodes: htmlNodes(answerHtml),
    sections: sections.map(({ html, ...section }) => ({ ...section, nodes: htmlNodes(html) })),
  }
}
